package dk.udslusning.decision.fileaccess;

/**
 * How one line of the journal stands in a file that is given out.
 */
public enum Treatment {

	INCLUDED("Med"), TRIMMED("Med, noget er udeladt"), LISTED("Står kun i listen"), LEFT_OUT("Udeladt");

	private final String danishName;

	Treatment(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
