package dk.udslusning.casefile.evaluation;

/**
 * Where the citizen lives when the course is over.
 */
public enum HousingAfterwards {

	STAYS_AS_TENANT("Bliver boende som almindelig lejer"), OTHER_OWN_HOME("En anden egen bolig"),
	WITH_OTHERS("Hos familie eller andre"), SHELTER("På en boform"), INSTITUTION("Hospital, behandling eller afsoning"),
	WITHOUT_HOME("Uden bolig"), UNKNOWN("Det ved vi ikke");

	private final String danishName;

	HousingAfterwards(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
