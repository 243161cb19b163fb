package dk.udslusning.followup;

/**
 * How one side of the citizen's life goes, as a caseworker can mark it on a phone.
 */
public enum HowItGoes {

	WELL("Går godt"), WATCH("Skal følges"), WORRYING("Bekymrende");

	private final String danishName;

	HowItGoes(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
