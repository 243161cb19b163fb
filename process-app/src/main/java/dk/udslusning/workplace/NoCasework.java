package dk.udslusning.workplace;

/**
 * Somebody of the office who does no casework.
 */
public class NoCasework extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NoCasework() {
		super("Sagen og dens akter er kun for sagsbehandlere og teamledere");
	}

}
