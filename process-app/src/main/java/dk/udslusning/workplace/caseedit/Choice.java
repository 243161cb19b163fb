package dk.udslusning.workplace.caseedit;

/**
 * Something that can be chosen.
 *
 * @param code what is sent
 * @param label what is read
 */
record Choice(String code, String label) {

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "Choice";
	}

}
