package dk.udslusning.decision.appeal;

/**
 * How an appeal ended.
 */
public enum AppealEnding {

	NOT_AN_APPEAL("Ikke en klage over en afgørelse"), WITHDRAWN("Trukket tilbage"), GRANTED("Fuldt medhold"),
	PARTLY_SETTLED("Delvist medhold, og klagen fastholdes ikke"), BOARD_UPHELD("Stadfæstet af Ankestyrelsen"),
	BOARD_CHANGED("Ændret af Ankestyrelsen"), BOARD_SENT_BACK("Hjemvist af Ankestyrelsen"),
	BOARD_DISMISSED("Afvist af Ankestyrelsen");

	private final String danishName;

	AppealEnding(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
