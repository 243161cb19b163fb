package dk.udslusning.casefile.agreement;

/**
 * What was done when evidence of an agreement had not come in time.
 */
public enum ReminderStep {

	REMINDED("Jeg har rykket og givet en ny frist"), CAME("Dokumentationen er kommet i mellemtiden"),
	MEETING("Der skal holdes et møde");

	private final String danishName;

	ReminderStep(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
