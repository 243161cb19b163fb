package dk.udslusning.api;

/**
 * The signed-in user sends for no shelter.
 */
class NotASender extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NotASender() {
		super("The user sends for no shelter");
	}

}
