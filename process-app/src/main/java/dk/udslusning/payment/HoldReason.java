package dk.udslusning.payment;

/**
 * Why a refund may not be paid yet, with what to do about it.
 */
public enum HoldReason {

	/** PAY-01. */
	BENEFIT_NOT_APPLIED("Der er ikke søgt boligstøtte. Hjælp borgeren med at søge; derefter kan der udbetales "
			+ "(BEK 718 af 19/6-2013 § 1 stk. 2)."),

	/** PAY-02. */
	TENANCY_NOT_IN_FORCE("Lejekontrakten gælder ikke endnu, eller det er ikke registreret, at borgeren er udskrevet og "
			+ "ikke længere betaler for sit ophold (serviceloven § 163 a)."),

	/** No account without a person. */
	CPR_MISSING("CPR-nummeret mangler. Uden det kan pengene ikke sendes til borgerens NemKonto.");

	private final String text;

	HoldReason(String text) {
		this.text = text;
	}

	/**
	 * The reason in Danish.
	 */
	public String text() {
		return this.text;
	}

}
