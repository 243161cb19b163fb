package dk.udslusning.casefile.agreement;

/**
 * Why a citizen need not enter an agreement.
 */
public enum ExemptionGround {

	ILLNESS("Sygdom"), CARE_OF_SMALL_CHILDREN("Pasning af små børn"), DANGER("Fare for borgeren");

	private final String danishName;

	ExemptionGround(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
