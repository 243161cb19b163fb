package dk.udslusning.decision.appeal;

/**
 * How an appeal came; every channel counts.
 */
public enum AppealChannel {

	LETTER("Brev"), DIGITAL_POST("Digital Post"), EMAIL("E-mail eller sms"), PHONE("Telefon"),
	IN_PERSON("Personligt fremmøde"), THROUGH_BOARD("Gennem Ankestyrelsen");

	private final String danishName;

	AppealChannel(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
