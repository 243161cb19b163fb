package dk.udslusning.workplace.casepage;

/**
 * A case that fits what was looked for.
 *
 * @param caseNumber the case
 * @param label what tells it from others; of a case that the user may not read, nothing
 * but that it is there
 */
record FoundCase(String caseNumber, String label) {

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "FoundCase[" + this.caseNumber + "]";
	}

}
