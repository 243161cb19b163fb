package dk.udslusning.rules.refund;

/**
 * Why a calculated refund may not be paid yet.
 */
public enum NotPayableReason {

	/** Housing benefit has not been applied for, BEK 718 of 19/6-2013 § 1 stk. 2. */
	HOUSING_BENEFIT_NOT_APPLIED("Der er ikke søgt boligstøtte. Hjælp borgeren med at søge; "
			+ "derefter kan beløbet udbetales (BEK 718 af 19/6-2013 § 1 stk. 2).");

	private final String text;

	NotPayableReason(String text) {
		this.text = text;
	}

	/**
	 * The reason in Danish, with what to do.
	 * @return the Danish text
	 */
	public String text() {
		return this.text;
	}

}
