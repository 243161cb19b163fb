package dk.udslusning.casefile.support;

/**
 * What becomes of the support.
 */
public enum SupportOutcome {

	GRANTED("Bevilget"), REFUSED("Afslag"), NOT_WANTED("Borgeren ønsker ikke støtte");

	private final String danishName;

	SupportOutcome(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
