package dk.udslusning.workplace.overview;

/**
 * Somebody of the office for whom this part of Cockpit is not.
 */
class NotYours extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NotYours(String message) {
		super(message);
	}

}
