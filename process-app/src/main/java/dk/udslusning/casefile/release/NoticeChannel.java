package dk.udslusning.casefile.release;

/**
 * How an enquiry reached us. Any form will do (RSL § 3).
 */
public enum NoticeChannel {

	SHELTER_NOTICE("Indberetning fra boformen"), PHONE("Telefon"), IN_PERSON("Personligt fremmøde"),
	DIGITAL_POST("Digital Post"), LETTER("Brev"), COLLEAGUE("Anden afdeling");

	private final String danishName;

	NoticeChannel(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
