package dk.udslusning.workplace.papers;

/**
 * The case has no such line.
 */
class NoSuchPaper extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NoSuchPaper(String caseNumber) {
		super("Sag " + caseNumber + " har ikke det papir. Åbn sagens akter igen, og vælg fra listen");
	}

}
