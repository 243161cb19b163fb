package dk.udslusning.rules.rate;

/**
 * How sure a legal number is.
 */
public enum RateStatus {

	/**
	 * Read in its legal source, or confirmed by the municipality: may carry a decision.
	 */
	CONFIRMED("bekræftet"),

	/** Calculated from a confirmed number, or read in an older or secondary text. */
	DERIVED("afledt"),

	/** A guess until the number is known. */
	ESTIMATED("anslået");

	private final String label;

	RateStatus(String label) {
		this.label = label;
	}

	/**
	 * The status in Danish.
	 * @return the Danish word
	 */
	public String label() {
		return this.label;
	}

}
