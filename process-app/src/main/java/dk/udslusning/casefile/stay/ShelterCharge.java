package dk.udslusning.casefile.stay;

/**
 * What the shelter charges during a stay in which the citizen keeps her home.
 */
public enum ShelterCharge {

	NOTHING("Intet: betalingen er sat ned til 0"), REDUCED("Nedsat betaling"), FULL("Fuld betaling; søges sat ned"),
	NOT_AGREED("Ikke afklaret endnu");

	private final String danishName;

	ShelterCharge(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
