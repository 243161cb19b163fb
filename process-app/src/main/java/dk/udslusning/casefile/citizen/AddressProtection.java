package dk.udslusning.casefile.citizen;

/**
 * How far a citizen's name and address are protected. Until it is known, the address is
 * treated as protected: a mistake in that direction harms nobody.
 */
public enum AddressProtection {

	NONE("Ingen beskyttelse"), UNKNOWN("Ved ikke endnu (behandles som beskyttet)"),
	NAME_AND_ADDRESS("Navne- og adressebeskyttelse (CPR-loven § 28)"), POLICE("Særlig politibeskyttelse");

	private final String danishName;

	AddressProtection(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

	/**
	 * Whether address and shelter may only be shown to those who need them, and each look
	 * is logged.
	 */
	public boolean isProtected() {
		return this != NONE;
	}

}
