package dk.udslusning.decision.appeal;

/**
 * What Ankestyrelsen decided.
 */
public enum BoardOutcome {

	UPHELD("Afgørelsen er stadfæstet"), CHANGED("Afgørelsen er ændret"),
	SENT_BACK("Sagen er hjemvist til ny behandling"), DISMISSED("Klagen er afvist, fordi den kom for sent"),
	WITHDRAWN("Klagen er trukket tilbage");

	private final String danishName;

	BoardOutcome(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
