package dk.udslusning.casefile.home;

/**
 * What came of an offer that was shown to the citizen.
 */
public enum OfferAnswer {

	ACCEPTED("Ja tak"), DECLINED("Nej tak"), HOME_WITHDRAWN("Boligen er trukket tilbage");

	private final String danishName;

	OfferAnswer(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
