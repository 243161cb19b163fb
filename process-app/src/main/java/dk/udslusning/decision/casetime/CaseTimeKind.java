package dk.udslusning.decision.casetime;

/**
 * What a case-time limit is about.
 */
public enum CaseTimeKind {

	VISITATION("Visitation til udslusningsbolig", "om du kan få en udslusningsbolig"),
	REFUND_DECISION("Afgørelse om refusion af husleje", "om refusion af din husleje");

	private final String danishName;

	private final String toCitizen;

	CaseTimeKind(String danishName, String toCitizen) {
		this.danishName = danishName;
		this.toCitizen = toCitizen;
	}

	public String danishName() {
		return this.danishName;
	}

	/**
	 * As a letter says it: "vi har endnu ikke afgjort ...".
	 */
	public String toCitizen() {
		return this.toCitizen;
	}

}
