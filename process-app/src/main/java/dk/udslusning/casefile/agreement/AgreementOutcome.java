package dk.udslusning.casefile.agreement;

/**
 * What became of a proposal for an agreement. The first three answer where an agreement
 * is a condition, the last three where it is an offer without consequence.
 */
public enum AgreementOutcome {

	SIGNED("Underskrevet af begge"), EXEMPTED("Fritaget"), NOT_SIGNED("Ikke underskrevet"),
	ACCEPTED("Tilbud taget imod"), DECLINED("Tilbud afslået"), NOT_OFFERED("Ikke tilbudt");

	private final String danishName;

	AgreementOutcome(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

	/**
	 * Whether the condition ELIG-08 is fulfilled by it.
	 */
	public boolean fulfilsCondition() {
		return this == SIGNED || this == EXEMPTED;
	}

}
