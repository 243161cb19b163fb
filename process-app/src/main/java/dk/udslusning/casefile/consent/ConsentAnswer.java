package dk.udslusning.casefile.consent;

/**
 * The citizen's answer to whether information may be fetched. A no never rejects her by
 * itself: the case is decided on what is there (RSL § 11 b).
 */
public enum ConsentAnswer {

	GIVEN("Samtykke givet"), REFUSED("Borgeren ønsker ikke at give samtykke"),
	NOT_NEEDED("Ikke nødvendigt at indhente oplysninger");

	private final String danishName;

	ConsentAnswer(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
