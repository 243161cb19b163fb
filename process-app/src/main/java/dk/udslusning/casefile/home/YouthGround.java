package dk.udslusning.casefile.home;

/**
 * Why a citizen may live in a youth home (almenboligloven § 63 stk. 2; HOME-01).
 */
public enum YouthGround {

	IN_EDUCATION("Er under uddannelse"), SPECIAL_NEED("Har et særligt behov for en ungdomsbolig"),
	NONE("Ingen af delene");

	private final String danishName;

	YouthGround(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
