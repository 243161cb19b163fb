package dk.udslusning.decision.extension;

/**
 * What a caseworker proposes after assessing an extension.
 */
public enum ExtensionProposal {

	EXTEND("Perioden forlænges"), DO_NOT_EXTEND("Perioden forlænges ikke"),

	/** The ability to pay is calculated, and the caseworker proposes afterwards. */
	CALCULATE_FIRST("Beregn betalingsevnen først");

	private final String danishName;

	ExtensionProposal(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
