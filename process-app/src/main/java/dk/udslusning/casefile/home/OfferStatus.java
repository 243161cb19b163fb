package dk.udslusning.casefile.home;

/**
 * How far the offer of a home has come.
 */
public enum OfferStatus {

	OFFERED("Tilbudt"), ACCEPTED("Borgeren har sagt ja"), DECLINED("Borgeren har sagt nej"),
	WITHDRAWN("Boligen er trukket tilbage"), ASSIGNED("Anvist"), LEASED("Lejekontrakt indgået"),
	FELL_THROUGH("Blev ikke til noget");

	private final String danishName;

	OfferStatus(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

	/**
	 * Whether the offer still keeps the home for the citizen.
	 */
	public boolean isOpen() {
		return this == OFFERED || this == ACCEPTED || this == ASSIGNED;
	}

}
