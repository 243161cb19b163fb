package dk.udslusning.casefile.agreement;

/**
 * What was done about the evidence of an agreement.
 */
public enum EvidenceStep {

	ASKED("Jeg har bedt om dokumentation og venter på svar"), DOCUMENTED("Dokumentation er kommet, og aftalen følges"),
	NOT_FOLLOWED("Aftalen følges ikke");

	private final String danishName;

	EvidenceStep(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
