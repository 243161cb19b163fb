package dk.udslusning.casefile.change;

/**
 * What a change is about.
 */
public enum ChangeKind {

	INCOME("Indkomst"), HOUSEHOLD("Husstand"), RENT("Husleje"), HOUSING_BENEFIT("Boligstøtte"),
	OWN_PAYMENT("Egenbetaling"), SHELTER_CHARGE("Betaling for ophold på boform"), MOVED_OUT("Fraflytning"),
	RATES("Satser"), OTHER("Andet");

	private final String danishName;

	ChangeKind(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
