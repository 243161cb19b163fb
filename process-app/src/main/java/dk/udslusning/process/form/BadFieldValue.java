package dk.udslusning.process.form;

/**
 * One value cannot be read; the message says in Danish what to write.
 */
class BadFieldValue extends RuntimeException {

	private static final long serialVersionUID = 1L;

	BadFieldValue(String message) {
		super(message);
	}

}
