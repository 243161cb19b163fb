package dk.udslusning.decision.calculation;

import java.time.LocalDateTime;
import java.time.YearMonth;

import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.refund.BenefitBasis;

/**
 * A calculation as it was stored. Nothing changes it afterwards.
 *
 * @param id the calculation
 * @param caseNumber the case
 * @param kind what it is for
 * @param belongsTo the calculation of the full month, for a first month; else null
 * @param month the month whose rates and facts it uses
 * @param refund the refund of the full month; for a first month, of its days
 * @param charged what the landlord charges for a full month: rent and all compulsory
 * payments
 * @param benefitBasis whether the deducted housing benefit is decided or estimated
 * @param explanation every fact, rate and step
 * @param explanationJson the same as it is stored
 * @param preparedBy user id of who prepared it
 * @param calculatedAt Danish local time
 */
public record Calculation(long id, String caseNumber, CalculationKind kind, Long belongsTo, YearMonth month,
		Money refund, Money charged, BenefitBasis benefitBasis, Explanation explanation, String explanationJson,
		String preparedBy, LocalDateTime calculatedAt) {

	/**
	 * The housing benefit of the whole household for the days it covers.
	 */
	public Money benefit() {
		return amount("housingBenefitOere");
	}

	/**
	 * The own payment, never divided.
	 */
	public Money ownPayment() {
		return amount("ownPaymentOere");
	}

	/**
	 * What the household pays itself for a full month: what the landlord charges, less
	 * housing benefit and refund; never below zero.
	 */
	public Money left() {
		return this.charged.minus(benefit()).minus(this.refund).max(Money.ZERO);
	}

	/**
	 * Whether the deducted housing benefit is our estimate.
	 */
	public boolean isEstimated() {
		return this.benefitBasis == BenefitBasis.ESTIMATED;
	}

	private Money amount(String result) {
		return this.explanation.result(result).money();
	}

}
