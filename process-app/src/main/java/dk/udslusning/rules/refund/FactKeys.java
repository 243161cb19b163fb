package dk.udslusning.rules.refund;

/**
 * Keys of the facts in the explanation of a refund. Stable: stored explanations use them.
 */
public final class FactKeys {

	/** The month. */
	public static final String MONTH = "month";

	/** The scheme. */
	public static final String SCHEME = "scheme";

	/** Where the citizen comes from. */
	public static final String ORIGIN = "origin";

	/** Rent of the home alone per month. */
	public static final String RENT = "home.rent";

	/**
	 * Prefix of the first day of one of several prices of a month; its number follows.
	 */
	public static final String RENT_FROM = "home.rent.from.";

	/** Prefix of the last day of one of several prices of a month; its number follows. */
	public static final String RENT_TO = "home.rent.to.";

	/** Area of the home. */
	public static final String AREA = "home.area";

	/** Prefix of a compulsory payment; the code of its kind follows. */
	public static final String COMPULSORY = "home.compulsory.";

	/** Adults on the month's first day. */
	public static final String ADULTS = "household.adults";

	/** Children on the month's first day. */
	public static final String CHILDREN = "household.children";

	/** Which share is the tenant's. */
	public static final String SHARE_NUMBER = "household.shareNumber";

	/** The household's income per year. */
	public static final String INCOME = "household.income";

	/** The household's wealth. */
	public static final String WEALTH = "household.wealth";

	/** Førtidspension or seniorpension. */
	public static final String PENSION = "household.pension";

	/** Severe mobility handicap. */
	public static final String MOBILITY = "household.mobility";

	/** 24-hour help. */
	public static final String ROUND_THE_CLOCK = "household.roundTheClock";

	/** Whether the tenant has an income. */
	public static final String TENANT_INCOME = "tenant.hasIncome";

	/** Prefix of the first day of a period of the tenant's income; its number follows. */
	public static final String INCOME_FROM = "tenant.income.from.";

	/** Prefix of the last day of a period of the tenant's income; its number follows. */
	public static final String INCOME_TO = "tenant.income.to.";

	/** Prefix of the first day that a shelter charges meanwhile; its number follows. */
	public static final String CHARGED_FROM = "stay.charged.from.";

	/** Prefix of the last day that a shelter charges meanwhile; its number follows. */
	public static final String CHARGED_TO = "stay.charged.to.";

	/** The calculated housing benefit for the month. */
	public static final String BENEFIT = "benefit.monthly";

	/** The day from which a late application for housing benefit counts. */
	public static final String BENEFIT_FROM = "benefit.from";

	/** Entered own payment per month. */
	public static final String OWN_PAYMENT_ENTERED = "ownPayment.entered";

	/** Reduced own payment per month. */
	public static final String OWN_PAYMENT_REDUCED = "ownPayment.reduced";

	/** The lease's first day. */
	public static final String LEASE_START = "lease.start";

	/** The lease's last day. */
	public static final String LEASE_END = "lease.end";

	/** The day of moving in. */
	public static final String MOVED_IN = "home.movedIn";

	/** The last day in the home. */
	public static final String MOVED_OUT = "home.movedOut";

	/** The day of discharge. */
	public static final String DISCHARGED = "release.discharged";

	/** The first day on which an earlier transitional home carries no own payment. */
	public static final String OWN_PAYMENT_FROM = "period.ownPaymentFrom";

	/** The last day of the scheme's period. */
	public static final String LAST_LEGAL_DAY = "scheme.lastLegalDay";

	/** The municipal choice of how a day becomes a month. */
	public static final String DAY_RATE_SETTING = "setting.dayRateToMonth";

	private FactKeys() {
	}

}
