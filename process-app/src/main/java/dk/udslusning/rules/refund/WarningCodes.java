package dk.udslusning.rules.refund;

/**
 * Codes of the warnings in the explanation of a refund.
 */
public final class WarningCodes {

	/** The rent is above half the household's income; boligstøtteloven § 15. */
	public static final String RENT_ABOVE_HALF_INCOME = "RENT_ABOVE_HALF_INCOME";

	/** The housing benefit is our estimate. */
	public static final String BENEFIT_ESTIMATED = "BENEFIT_ESTIMATED";

	/** A rate is derived or estimated. */
	public static final String RATE_UNCONFIRMED = "RATE_UNCONFIRMED";

	/** A kind of compulsory payment is not confirmed; the text has both amounts. */
	public static final String COMPULSORY_UNCONFIRMED = "COMPULSORY_UNCONFIRMED";

	/** A kind of compulsory payment does not count. */
	public static final String COMPULSORY_NOT_COUNTED = "COMPULSORY_NOT_COUNTED";

	private WarningCodes() {
	}

}
