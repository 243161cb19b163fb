package dk.udslusning.decision.fileaccess;

/**
 * What becomes of a request for the papers.
 */
public enum AccessOutcome {

	GIVE("Giv aktindsigt: hele sagen"), GIVE_IN_PART("Giv aktindsigt, men udelad noget"),
	DELAY("Kan ikke nås inden fristen"), WITHDRAWN("Borgeren vil ikke længere se akterne");

	private final String danishName;

	AccessOutcome(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
