package dk.udslusning.rules.refund;

import java.util.Objects;

import dk.udslusning.rules.money.Money;

/**
 * Who lives in the home on the month's first day, and what they have.
 *
 * @param adults persons of 18 or older, at least the tenant
 * @param children persons under 18
 * @param shareNumber which of the equal shares is this tenant's, counted from 1; the odd
 * øre go to the first
 * @param annualIncome the household's income per year, or {@code null} where not known
 * @param annualWealth the household's wealth, or {@code null} where not known
 * @param tenantIncome the days on which the tenant has an income
 * @param pension a member has førtidspension or seniorpension
 * @param severeMobilityHandicap a member with a severe mobility handicap in a suitable
 * home
 * @param roundTheClockHelp a member with 24-hour help
 * @param folkepension a member has folkepension: another benefit, not estimated here
 */
public record HouseholdFacts(int adults, int children, int shareNumber, Money annualIncome, Money annualWealth,
		IncomeDays tenantIncome, boolean pension, boolean severeMobilityHandicap, boolean roundTheClockHelp,
		boolean folkepension) {

	public HouseholdFacts {
		Objects.requireNonNull(tenantIncome, "tenantIncome");
		if (adults < 1 || children < 0) {
			throw new IllegalArgumentException("A household has at least one adult and no fewer than no children");
		}
		if (shareNumber < 1 || shareNumber > adults) {
			throw new IllegalArgumentException("The tenant's share is one of the adults' shares");
		}
		if (annualIncome != null && annualIncome.isNegative() || annualWealth != null && annualWealth.isNegative()) {
			throw new IllegalArgumentException("Income and wealth are zero or more");
		}
	}

	/**
	 * A household without pension, handicap or 24-hour help.
	 * @param adults persons of 18 or older
	 * @param children persons under 18
	 * @param annualIncome income per year
	 * @param annualWealth wealth
	 * @param tenantHasIncome whether the tenant has an income, every day or never
	 * @return the household
	 */
	public static HouseholdFacts of(int adults, int children, Money annualIncome, Money annualWealth,
			boolean tenantHasIncome) {
		return new HouseholdFacts(adults, children, 1, annualIncome, annualWealth, IncomeDays.always(tenantHasIncome),
				false, false, false, false);
	}

}
