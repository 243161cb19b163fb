package dk.udslusning.casefile.protection;

/**
 * A paper that the signed-in user may not read.
 */
public class ClosedPaper extends RuntimeException {

	private static final long serialVersionUID = 1L;

	ClosedPaper() {
		super(ProtectedAddresses.HIDDEN);
	}

}
