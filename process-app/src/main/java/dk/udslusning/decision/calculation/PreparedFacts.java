package dk.udslusning.decision.calculation;

import java.time.LocalDate;

import dk.udslusning.casefile.home.CompulsoryPayments;
import dk.udslusning.casefile.income.IncomeKind;
import dk.udslusning.casefile.income.Per;
import dk.udslusning.casefile.ownpayment.OwnPaymentTerms;
import dk.udslusning.casefile.ownpayment.Reduction;
import dk.udslusning.rules.money.Money;

/**
 * What a caseworker fills in to prepare a calculation; anything may still be missing or
 * wrong. Amounts are per month where nothing else is said; no answer to a question of yes
 * or no means no.
 *
 * @param childrenBorn birth dates of children, with commas; null for none
 * @param adultsBorn birth dates of other adults, with commas; null for none
 * @param pension a member has førtidspension or seniorpension
 * @param folkepension a member has folkepension
 * @param severeMobilityHandicap a member with a severe mobility handicap
 * @param roundTheClockHelp a member with 24-hour help
 * @param incomeKind where the tenant's income comes from
 * @param income the tenant's income before tax
 * @param incomePer what the amounts of income cover
 * @param incomeFrom the first day of it; without income the first day without, or null
 * @param othersIncome income before tax of everybody else together
 * @param wealth the household's wealth
 * @param rent rent before housing benefit
 * @param rentChecked whether the caseworker has compared an unusual rent with its paper
 * @param heat heat on account
 * @param water water on account
 * @param antenna antenna, television and internet
 * @param laundry common laundry
 * @param other all else
 * @param benefitDecided benefit that Udbetaling Danmark has calculated for a full month
 * @param benefitFirstMonth the same for the days of a part first month
 * @param benefitLetterOn the date of its letter
 * @param ownPaymentEntered own payment where no rate holds
 * @param ownPaymentSource where that amount comes from
 * @param reduction whether own payment is reduced on application
 * @param reducedTo own payment after the reduction
 * @param reductionReason why it is reduced or waived
 */
public record PreparedFacts(String childrenBorn, String adultsBorn, Boolean pension, Boolean folkepension,
		Boolean severeMobilityHandicap, Boolean roundTheClockHelp, IncomeKind incomeKind, Money income, Per incomePer,
		LocalDate incomeFrom, Money othersIncome, Money wealth, Money rent, Boolean rentChecked, Money heat,
		Money water, Money antenna, Money laundry, Money other, Money benefitDecided, Money benefitFirstMonth,
		LocalDate benefitLetterOn, Money ownPaymentEntered, String ownPaymentSource, Reduction reduction,
		Money reducedTo, String reductionReason) {

	/**
	 * The same without an amount of housing benefit.
	 */
	public PreparedFacts withoutBenefit() {
		return new PreparedFacts(this.childrenBorn, this.adultsBorn, this.pension, this.folkepension,
				this.severeMobilityHandicap, this.roundTheClockHelp, this.incomeKind, this.income, this.incomePer,
				this.incomeFrom, this.othersIncome, this.wealth, this.rent, this.rentChecked, this.heat, this.water,
				this.antenna, this.laundry, this.other, null, null, null, this.ownPaymentEntered, this.ownPaymentSource,
				this.reduction, this.reducedTo, this.reductionReason);
	}

	/**
	 * The compulsory payments together.
	 */
	public CompulsoryPayments payments() {
		return CompulsoryPayments.of(this.heat, this.water, this.antenna, this.laundry, this.other);
	}

	/**
	 * What the incomes cover; a month where nothing was chosen.
	 */
	public Per per() {
		return (this.incomePer != null) ? this.incomePer : Per.MONTH;
	}

	/**
	 * Whether the tenant has an income.
	 */
	public boolean hasIncome() {
		return this.incomeKind != null && this.incomeKind != IncomeKind.NONE;
	}

	/**
	 * The terms of own payment.
	 */
	public OwnPaymentTerms ownPayment() {
		Reduction asked = (this.reduction != null) ? this.reduction : Reduction.NONE;
		return new OwnPaymentTerms(this.ownPaymentEntered, this.ownPaymentSource, asked, this.reducedTo,
				this.reductionReason);
	}

}
