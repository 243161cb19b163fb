package dk.udslusning.casefile.contact;

/**
 * The headings under which a caseworker on the telephone finds what a message is about.
 */
public enum ContactTopic {

	MONEY("Penge og husstand"), HOME("Boligen"), SUPPORT("Støtte og aftale"), SAFETY("Kontakt og adresse"),
	LEAVING("Forløbet stopper"), OTHER("Andet");

	private final String danishName;

	ContactTopic(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
