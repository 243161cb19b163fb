package dk.udslusning.decision.trial;

/**
 * Names of the fields of a trial, as its faults name them. Each door tells them by the
 * names its own users know; a place in a list is added as {@code [0]}.
 */
public final class TrialFields {

	/** {@link RefundTrial#scheme}. */
	public static final String SCHEME = "scheme";

	/** {@link RefundTrial#month}. */
	public static final String MONTH = "month";

	/** {@link RefundTrial#origin}. */
	public static final String ORIGIN = "origin";

	/** {@link RefundTrial.Home#areaM2}. */
	public static final String AREA = "home.areaM2";

	/** {@link RefundTrial.Home#rent}. */
	public static final String RENT = "home.rent";

	/** {@link RefundTrial.Home#compulsoryPayments}. */
	public static final String COMPULSORY = "home.compulsoryPayments";

	/** {@link RefundTrial.Home#changes}. */
	public static final String CHANGES = "home.changes";

	/** {@link RefundTrial.Household#adults}. */
	public static final String ADULTS = "household.adults";

	/** {@link RefundTrial.Household#children}. */
	public static final String CHILDREN = "household.children";

	/** {@link RefundTrial.Household#shareNumber}. */
	public static final String SHARE = "household.shareNumber";

	/** {@link RefundTrial.Household#annualIncome}. */
	public static final String INCOME = "household.annualIncome";

	/** {@link RefundTrial.Household#annualWealth}. */
	public static final String WEALTH = "household.annualWealth";

	/** {@link RefundTrial.Household#tenantHasIncome}. */
	public static final String TENANT_HAS_INCOME = "household.tenantHasIncome";

	/** {@link RefundTrial.Household#incomePeriods}. */
	public static final String INCOME_PERIODS = "household.incomePeriods";

	/** {@link RefundTrial.Benefit#applied}. */
	public static final String APPLIED = "benefit.applied";

	/** {@link RefundTrial.Benefit#decidedMonthly}. */
	public static final String DECIDED = "benefit.decidedMonthly";

	/** {@link RefundTrial.Benefit#decidedForDaysOnly}. */
	public static final String DAYS_ONLY = "benefit.decidedForDaysOnly";

	/** {@link RefundTrial.OwnPayment#enteredMonthly}. */
	public static final String ENTERED = "ownPayment.enteredMonthly";

	/** {@link RefundTrial.OwnPayment#reducedTo}. */
	public static final String REDUCED = "ownPayment.reducedTo";

	/** Prefix of the days; the name of the component follows. */
	public static final String DAYS = "days.";

	/** {@link RefundTrial.Days#leaseEnd}. */
	public static final String LEASE_END = DAYS + "leaseEnd";

	/** {@link RefundTrial.Days#movedOut}. */
	public static final String MOVED_OUT = DAYS + "movedOut";

	/** {@link RefundTrial.Days#benefitFrom}. */
	public static final String BENEFIT_FROM = DAYS + "benefitFrom";

	/** {@link RefundTrial.Days#charged}. */
	public static final String CHARGED = DAYS + "charged";

	private TrialFields() {
	}

}
