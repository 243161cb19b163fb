package dk.udslusning.casefile;

/**
 * Somebody else has written in the case since it was shown: what was typed rests on what
 * holds no more, and nothing was stored.
 */
public class ChangedMeanwhile extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String caseNumber;

	public ChangedMeanwhile(String caseNumber) {
		super("Sag " + caseNumber + " er ændret imens; genindlæs den, og udfyld igen");
		this.caseNumber = caseNumber;
	}

	public String caseNumber() {
		return this.caseNumber;
	}

}
