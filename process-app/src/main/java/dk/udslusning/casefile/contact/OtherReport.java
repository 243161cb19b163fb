package dk.udslusning.casefile.contact;

/**
 * A report under a known reference says something else than the one that was taken down.
 */
public class OtherReport extends RuntimeException {

	private static final long serialVersionUID = 1L;

	OtherReport() {
		super("A known reference with other content");
	}

}
