package dk.udslusning.rules.refund;

import dk.udslusning.rules.scheme.Scheme;

/**
 * Everything about the facts of a month on which the rules turn one way or the other. Two
 * facts of one shape take the same steps; only the numbers differ.
 *
 * @param scheme code of the scheme
 * @param kinds kinds of compulsory payments, in their order; empty without
 * @param bits the rest, packed: month, origin, persons, and what is known
 */
record RefundShape(String scheme, String kinds, long bits) {

	private static final int MOST_PERSONS = 63;

	private static final int FIRST_YEAR = 2000;

	/** Whether a plan can be made for facts like these. */
	static boolean has(RefundFacts facts) {
		HouseholdFacts household = facts.household();
		int year = facts.month().getYear() - FIRST_YEAR;
		return facts.home().changes().isEmpty() && facts.charged().isEmpty() && household.adults() <= MOST_PERSONS
				&& household.children() <= MOST_PERSONS && year >= 0 && year < 128 && isWholeIncome(household);
	}

	/** All days or none; a spell of days has facts of its own. */
	private static boolean isWholeIncome(HouseholdFacts household) {
		return household.tenantIncome() == IncomeDays.EVERY_DAY || household.tenantIncome() == IncomeDays.NONE;
	}

	static RefundShape of(RefundFacts facts) {
		Scheme scheme = facts.scheme();
		HouseholdFacts household = facts.household();
		Periods periods = facts.periods();
		long bits = (facts.month().getYear() - FIRST_YEAR) * 12L + facts.month().getMonthValue() - 1;
		bits = (bits << 2) | facts.origin().ordinal();
		bits = (bits << 6) | household.adults();
		bits = (bits << 6) | household.children();
		bits = bit(bits, household.tenantIncome() == IncomeDays.NONE);
		bits = bit(bits, household.annualIncome() != null);
		bits = bit(bits, household.annualWealth() != null && household.annualWealth().isPositive());
		bits = bit(bits, household.pension());
		bits = bit(bits, household.severeMobilityHandicap());
		bits = bit(bits, household.roundTheClockHelp());
		bits = bit(bits, household.folkepension());
		bits = bit(bits, facts.home().areaM2() != null);
		bits = bit(bits, facts.benefit().decidedMonthly() != null);
		bits = bit(bits, facts.benefit().decidedForDaysOnly());
		bits = bit(bits, facts.ownPayment().reducedTo() != null);
		bits = bit(bits, facts.ownPayment().enteredMonthly() != null);
		if (periods != Periods.WHOLE_MONTH) {
			bits = bit(bits, periods.leaseStart() != null);
			bits = bit(bits, periods.leaseEnd() != null);
			bits = bit(bits, periods.movedIn() != null);
			bits = bit(bits, periods.movedOut() != null);
			bits = bit(bits, periods.discharged() != null);
			bits = bit(bits, periods.lastLegalDay() != null);
			bits = bit(bits, periods.ownPaymentFrom() != null);
			bits = bit(bits, periods.appliedLate());
			bits = bit(bits, facts.liesBeforeBenefit());
		}
		else {
			bits <<= 9;
		}
		return new RefundShape(scheme.code(), kinds(facts.home()), bits);
	}

	/** Mixes the bits well: months and households differ in neighbouring ones. */
	@Override
	public int hashCode() {
		return (int) ((this.bits * 0x9E3779B97F4A7C15L) >>> 32) ^ this.scheme.hashCode() ^ this.kinds.hashCode();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof RefundShape shape && this.bits == shape.bits && this.scheme.equals(shape.scheme)
				&& this.kinds.equals(shape.kinds);
	}

	private static String kinds(HomeCosts home) {
		if (home.compulsoryPayments().isEmpty()) {
			return "";
		}
		StringBuilder kinds = new StringBuilder();
		home.compulsoryPayments().forEach((payment) -> kinds.append(payment.kind()).append(' '));
		return kinds.toString();
	}

	private static long bit(long bits, boolean set) {
		return (bits << 1) | (set ? 1 : 0);
	}

}
