package dk.udslusning.decision.appeal;

/**
 * Who appeals.
 */
public enum Appellant {

	CITIZEN("Borgeren selv"), REPRESENTATIVE("En anden for borgeren (FVL § 8)");

	private final String danishName;

	Appellant(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
