package dk.udslusning.rules.refund;

import dk.udslusning.rules.money.Money;

/**
 * What is known about housing benefit for the month.
 *
 * @param applied whether it has been applied for; gates payment only
 * @param decidedMonthly the benefit that Udbetaling Danmark has calculated for the month,
 * also where less is paid out (boligstøtteloven § 42 a) and whoever receives it;
 * {@code null} where it is not known and must be estimated
 * @param decidedForDaysOnly whether that amount already covers only the days of a part
 * month; otherwise it is the full month's amount and is split by days
 */
public record BenefitFacts(boolean applied, Money decidedMonthly, boolean decidedForDaysOnly) {

	public BenefitFacts {
		if (decidedMonthly != null && decidedMonthly.isNegative()) {
			throw new IllegalArgumentException("A housing benefit is zero or more");
		}
	}

	/**
	 * A benefit to be estimated.
	 * @param applied whether it has been applied for
	 * @return the facts
	 */
	public static BenefitFacts estimated(boolean applied) {
		return new BenefitFacts(applied, null, false);
	}

	/**
	 * A benefit that is applied for and calculated.
	 * @param monthly the full month's amount
	 * @return the facts
	 */
	public static BenefitFacts decided(Money monthly) {
		return new BenefitFacts(true, monthly, false);
	}

}
