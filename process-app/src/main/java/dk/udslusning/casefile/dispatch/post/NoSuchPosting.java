package dk.udslusning.casefile.dispatch.post;

/**
 * A reference that no posting has.
 */
public class NoSuchPosting extends RuntimeException {

	NoSuchPosting(String reference) {
		super("No posting has the reference " + reference);
	}

}
