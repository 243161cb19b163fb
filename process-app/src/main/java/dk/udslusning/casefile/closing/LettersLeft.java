package dk.udslusning.casefile.closing;

/**
 * What becomes of letters that were written and not sent when a case is closed.
 */
public enum LettersLeft {

	STILL_TO_SEND("Skal stadig sendes"), SENT("Er sendt"), GIVEN_UP("Sendes ikke mere");

	private final String danishName;

	LettersLeft(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
