package dk.udslusning.casefile.letter;

/**
 * How a letter went out; chosen when it is sent, never before.
 */
public enum Channel {

	DIGITAL_POST("Digital Post"), PAPER_LETTER("Brev med posten"), HANDED_OVER("Overrakt personligt");

	private final String danishName;

	Channel(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
