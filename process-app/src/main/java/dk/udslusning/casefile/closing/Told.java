package dk.udslusning.casefile.closing;

/**
 * Who must hear that a case is closed. The name is the field in the form, in which the
 * day stands.
 */
public enum Told {

	CITIZEN("citizenToldOn", "borgeren"), SHELTER("shelterToldOn", "boformen"),
	LANDLORD("landlordToldOn", "boligorganisationen eller udlejeren"),
	HOUSING_BENEFIT("housingBenefitToldOn", "Udbetaling Danmark"),
	NEW_MUNICIPALITY("newMunicipalityToldOn", "den nye kommune"), ESTATE("estateToldOn", "boet eller de pårørende");

	private final String field;

	private final String danishName;

	Told(String field, String danishName) {
		this.field = field;
		this.danishName = danishName;
	}

	public String field() {
		return this.field;
	}

	public String danishName() {
		return this.danishName;
	}

}
