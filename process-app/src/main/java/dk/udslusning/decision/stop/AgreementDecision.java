package dk.udslusning.decision.stop;

/**
 * What a person decides about a broken agreement.
 */
public enum AgreementDecision {

	CONTINUE("Tilskuddet fortsætter"), NEW_AGREEMENT("Der laves en ny aftale"), STOP("Tilskuddet stoppes");

	private final String danishName;

	AgreementDecision(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
