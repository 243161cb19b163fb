package dk.udslusning.decision.fileaccess;

/**
 * Who asks for the papers as a party, or for one (FVL §§ 8, 9).
 */
public enum Asker {

	CITIZEN("Borgeren selv"), REPRESENTATIVE("Borgerens partsrepræsentant"), GUARDIAN("Borgerens værge");

	private final String danishName;

	Asker(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
