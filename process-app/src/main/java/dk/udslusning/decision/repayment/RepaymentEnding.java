package dk.udslusning.decision.repayment;

/**
 * How the question of repayment ended.
 */
public enum RepaymentEnding {

	NO_BASIS("Intet grundlag"), GIVEN_UP("Opgivet efter høringen"), NOT_DECIDED("Intet kræves tilbage"),
	DECIDED("Tilbagebetaling afgjort");

	private final String danishName;

	RepaymentEnding(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
