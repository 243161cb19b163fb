package dk.udslusning.casefile;

/**
 * A case number that no case has.
 */
public class NoSuchCase extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public NoSuchCase(String caseNumber) {
		super("Der findes ingen sag med nummer " + caseNumber);
	}

}
