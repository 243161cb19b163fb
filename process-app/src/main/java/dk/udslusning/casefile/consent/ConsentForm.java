package dk.udslusning.casefile.consent;

/**
 * How a consent was given.
 */
public enum ConsentForm {

	ORAL("Mundtligt"), WRITTEN("Skriftligt");

	private final String danishName;

	ConsentForm(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
