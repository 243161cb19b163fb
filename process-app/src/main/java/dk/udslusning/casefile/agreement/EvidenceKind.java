package dk.udslusning.casefile.agreement;

/**
 * What kind of document shows how an agreement goes.
 */
public enum EvidenceKind {

	SU_NOTICE("SU-meddelelse"), ENROLMENT("Indmeldelse eller optagelse"),
	SCHOOL_CONFIRMATION("Bekræftelse fra uddannelsesstedet"), EMPLOYMENT_CONTRACT("Ansættelseskontrakt"),
	PAY_SLIPS("Lønsedler"), OTHER("Andet");

	private final String danishName;

	EvidenceKind(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
