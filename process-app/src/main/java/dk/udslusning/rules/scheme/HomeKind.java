package dk.udslusning.rules.scheme;

/**
 * Kinds of home that can be a transitional home.
 */
public enum HomeKind {

	/** A family home in social housing. */
	FAMILY("almen familiebolig"),

	/** A youth home in social housing. */
	YOUTH("almen ungdomsbolig"),

	/** An elderly home in social housing. */
	ELDERLY("almen ældrebolig"),

	/** A home of a private landlord with an assignment agreement. */
	PRIVATE("privat udlejningsbolig");

	private final String label;

	HomeKind(String label) {
		this.label = label;
	}

	/**
	 * The kind in Danish.
	 * @return the Danish words
	 */
	public String label() {
		return this.label;
	}

}
