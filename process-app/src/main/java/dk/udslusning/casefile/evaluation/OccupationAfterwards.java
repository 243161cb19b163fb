package dk.udslusning.casefile.evaluation;

/**
 * What the citizen does when the course is over.
 */
public enum OccupationAfterwards {

	EDUCATION("I uddannelse"), EDUCATION_COMPLETED("Har fuldført en uddannelse"), WORK("I arbejde"),
	ACTIVATION("I praktik, aktivering eller behandling"), PENSION("På pension"),
	NEITHER("Hverken uddannelse eller arbejde"), UNKNOWN("Det ved vi ikke");

	private final String danishName;

	OccupationAfterwards(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
