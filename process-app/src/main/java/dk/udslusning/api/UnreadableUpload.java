package dk.udslusning.api;

/**
 * A file of notices of which no line can be read.
 */
class UnreadableUpload extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnreadableUpload(String why) {
		super(why);
	}

	/**
	 * Why, and what to do, in Danish.
	 */
	String why() {
		return getMessage();
	}

}
