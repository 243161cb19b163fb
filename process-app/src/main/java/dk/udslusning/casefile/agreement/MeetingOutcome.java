package dk.udslusning.casefile.agreement;

/**
 * What a meeting about an agreement came to.
 */
public enum MeetingOutcome {

	CONTINUES("Aftalen fortsætter"), EXEMPTED("Borgeren fritages"), NEW_AGREEMENT("Der laves en ny aftale"),
	CURE_PERIOD("Borgeren får en frist til at rette op"), NOT_HELD("Mødet blev ikke holdt");

	private final String danishName;

	MeetingOutcome(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
