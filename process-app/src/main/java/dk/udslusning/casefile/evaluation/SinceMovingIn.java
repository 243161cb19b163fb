package dk.udslusning.casefile.evaluation;

/**
 * How one side of the citizen's life is, compared with the day of moving in.
 */
public enum SinceMovingIn {

	BETTER("Bedre end ved indflytningen"), SAME("Som ved indflytningen"), WORSE("Dårligere end ved indflytningen"),
	UNKNOWN("Det ved vi ikke");

	private final String danishName;

	SinceMovingIn(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
