package dk.udslusning.api;

/**
 * A request is longer than any notice.
 */
class RequestTooLarge extends RuntimeException {

	private static final long serialVersionUID = 1L;

	RequestTooLarge() {
		super("A request longer than any notice");
	}

}
