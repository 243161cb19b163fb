package dk.udslusning.followup;

/**
 * How a follow-up was held.
 */
public enum ContactForm {

	HOME_VISIT("Hjemmebesøg"), OFFICE("Møde på kontoret"), ELSEWHERE("Møde et andet sted"), PHONE("Telefon"),
	VIDEO("Video");

	private final String danishName;

	ContactForm(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
