package dk.udslusning.casefile.document;

/**
 * The case has no document of that number.
 */
public class NoSuchDocument extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NoSuchDocument(String caseNumber, long id) {
		super("Sag " + caseNumber + " har intet dokument " + id + ". Åbn sagens akter igen, og vælg fra listen");
	}

}
