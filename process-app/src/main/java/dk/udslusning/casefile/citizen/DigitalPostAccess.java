package dk.udslusning.casefile.citizen;

/**
 * Who can read the citizen's Digital Post, or use her MitID.
 */
public enum DigitalPostAccess {

	ONLY_CITIZEN("Kun borgeren selv"), OTHERS("Andre kan læse den"), EXEMPT("Borgeren er fritaget for Digital Post"),
	UNKNOWN("Ved ikke endnu (behandles som usikker)");

	private final String danishName;

	DigitalPostAccess(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

	/**
	 * Whether a letter may go to the citizen's Digital Post.
	 */
	public boolean isSafe() {
		return this == ONLY_CITIZEN;
	}

}
