package dk.udslusning.casefile.dispatch.post;

/**
 * How far a posting has come.
 */
public enum PostingState {

	PREPARED("Klar til afsendelse"), SENT("Afsendt"), RECEIVED("Modtaget"), FAILED("Ikke leveret");

	private final String danishName;

	PostingState(String danishName) {
		this.danishName = danishName;
	}

	public String danishName() {
		return this.danishName;
	}

}
