package dk.udslusning.decision.hearing;

/**
 * How a reply came in; every channel counts.
 */
public enum ReplyChannel {

	PHONE("Telefon"), MEETING("Møde eller fremmøde"), DIGITAL_POST("Digital Post"), EMAIL_OR_SMS("E-mail eller sms"),
	PAPER_LETTER("Brev"), REPRESENTATIVE("Gennem partsrepræsentant");

	private final String danishName;

	ReplyChannel(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
