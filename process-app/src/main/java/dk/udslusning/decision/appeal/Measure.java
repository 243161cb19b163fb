package dk.udslusning.decision.appeal;

/**
 * How an outcome is carried out.
 */
public enum Measure {

	RECALCULATION("Beløbet regnes om"), NEW_DECISION("Ny afgørelse i sagens forløb"),
	NEW_CASE("Nyt forløb i en ny sag"), NOTHING_MORE("Alt er gjort; der skal ikke mere til");

	private final String danishName;

	Measure(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
