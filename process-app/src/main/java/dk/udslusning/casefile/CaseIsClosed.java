package dk.udslusning.casefile;

/**
 * Something was asked of a closed case that only an open one can do.
 */
public class CaseIsClosed extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public CaseIsClosed(String caseNumber) {
		super("Sag " + caseNumber + " er lukket og kan ikke ændres");
	}

}
