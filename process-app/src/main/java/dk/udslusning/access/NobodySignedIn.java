package dk.udslusning.access;

/**
 * A use case was reached by nobody: a fault in the program or an attack, never a
 * caseworker's mistake.
 */
public class NobodySignedIn extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public NobodySignedIn() {
		super("Ingen er logget ind");
	}

}
