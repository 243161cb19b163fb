package dk.udslusning.casefile.agreement;

/**
 * What the citizen agrees to do.
 */
public enum AgreementKind {

	BEGIN_EDUCATION("Begynde en uddannelse"), RESUME_EDUCATION("Genoptage en uddannelse"),
	GO_TO_WORK("Komme i arbejde");

	private final String danishName;

	AgreementKind(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
