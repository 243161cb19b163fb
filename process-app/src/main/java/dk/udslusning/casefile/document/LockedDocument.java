package dk.udslusning.casefile.document;

/**
 * A document that nobody may open: it is infected, or no scanner has seen it.
 */
public class LockedDocument extends RuntimeException {

	private static final long serialVersionUID = 1L;

	LockedDocument(String message) {
		super(message);
	}

}
