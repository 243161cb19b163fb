package dk.udslusning.casefile.home;

/**
 * A number that no home has.
 */
public class NoSuchHome extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NoSuchHome(long homeId) {
		super("Der findes ingen bolig med nummer " + homeId);
	}

}
