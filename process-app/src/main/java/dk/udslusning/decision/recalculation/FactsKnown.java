package dk.udslusning.decision.recalculation;

/**
 * Whether the citizen knows the facts that a reduction would rest on (FVL § 19).
 */
public enum FactsKnown {

	TOLD_BY_CITIZEN("Borgeren har selv oplyst det"), KNOWN("Borgeren kender oplysningerne"),
	UNKNOWN("Borgeren kender ikke alle oplysninger");

	private final String danishName;

	FactsKnown(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

	/**
	 * Whether she must be heard before anything is reduced.
	 */
	boolean asksForHearing() {
		return this == UNKNOWN;
	}

}
