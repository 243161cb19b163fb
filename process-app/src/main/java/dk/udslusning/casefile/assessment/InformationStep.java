package dk.udslusning.casefile.assessment;

/**
 * What was done about missing information.
 */
public enum InformationStep {

	ASKED("Jeg har bedt om oplysninger og venter på svar"), RECEIVED("Oplysninger er kommet"),
	DECIDE_ON_WHAT_IS_THERE("Afgør på det foreliggende");

	private final String danishName;

	InformationStep(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
