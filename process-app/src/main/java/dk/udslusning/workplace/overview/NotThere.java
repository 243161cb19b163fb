package dk.udslusning.workplace.overview;

/**
 * What is asked for and is not there, or no longer.
 */
class NotThere extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NotThere(String message) {
		super(message);
	}

}
