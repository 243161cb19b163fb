package dk.udslusning.decision.appeal;

/**
 * What came of looking again.
 */
public enum ReassessmentOutcome {

	GRANTED("Borgeren får fuldt medhold"), PARTLY("Borgeren får delvist medhold"), UPHELD("Afgørelsen fastholdes"),
	WITHDRAWN("Borgeren har trukket klagen tilbage");

	private final String danishName;

	ReassessmentOutcome(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
