package dk.udslusning.decision.hearing;

/**
 * How the law's question of hearing was answered where no hearing letter goes out.
 */
public enum HearingBasis {

	ALL_FACTS_KNOWN("Borgeren kender alle oplysninger i sagen"), HEARD("Borgeren er hørt i en samtale");

	private final String danishName;

	HearingBasis(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
