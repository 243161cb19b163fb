package dk.udslusning.casefile.agreement;

/**
 * What was found when a citizen had been given time to put an agreement right.
 */
public enum CureOutcome {

	CURED("Der er rettet op"), NEW_AGREEMENT("Der laves en ny aftale"), MORE_TIME("Borgeren får mere tid"),
	STOP_CONSIDERED("Der er ikke rettet op; et stop overvejes");

	private final String danishName;

	CureOutcome(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
