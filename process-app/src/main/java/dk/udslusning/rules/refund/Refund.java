package dk.udslusning.rules.refund;

import java.util.List;

import dk.udslusning.rules.explanation.Change;
import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.money.Money;

/**
 * The refund of one month.
 *
 * @param amount the refund, zero or more
 * @param rentShare the tenant's share of rent and confirmed compulsory payments
 * @param benefitShare the tenant's share of the housing benefit
 * @param benefit the household's housing benefit for the days it covers
 * @param basis what the benefit rests on
 * @param ownPayment the own payment, never divided
 * @param amountWithUnconfirmed the refund if every unconfirmed compulsory payment
 * counted; the amount itself where there is none
 * @param notPayable why it may not be paid yet; empty where it may
 * @param explanation every fact, rate and step
 */
public record Refund(Money amount, Money rentShare, Money benefitShare, Money benefit, BenefitBasis basis,
		Money ownPayment, Money amountWithUnconfirmed, List<NotPayableReason> notPayable, Explanation explanation) {

	public Refund {
		notPayable = List.copyOf(notPayable);
	}

	/**
	 * The same, with what would change it.
	 */
	Refund withChanges(List<Change> changes) {
		return new Refund(this.amount, this.rentShare, this.benefitShare, this.benefit, this.basis, this.ownPayment,
				this.amountWithUnconfirmed, this.notPayable, this.explanation.withChanges(changes));
	}

	/**
	 * Whether the refund may be paid as far as this calculation can see.
	 * @return {@code true} without a reason against it
	 */
	public boolean payable() {
		return this.notPayable.isEmpty();
	}

}
