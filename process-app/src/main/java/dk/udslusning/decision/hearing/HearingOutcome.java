package dk.udslusning.decision.hearing;

/**
 * Whether the assessment stands after the citizen was heard.
 */
public enum HearingOutcome {

	UPHELD("Vurderingen fastholdes"), CHANGED("Vurderingen ændres");

	private final String danishName;

	HearingOutcome(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
