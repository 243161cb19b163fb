package dk.udslusning.decision.appeal;

/**
 * What is done when the limit for looking again comes near.
 */
public enum LimitAnswer {

	KEPT("Fristen nås"), CITIZEN_TOLD("Fristen kan ikke holdes; borgeren har fået besked"),
	DONE("Genvurderingen er færdig");

	private final String danishName;

	LimitAnswer(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
