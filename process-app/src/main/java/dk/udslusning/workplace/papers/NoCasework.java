package dk.udslusning.workplace.papers;

/**
 * Somebody of the office who does no casework.
 */
class NoCasework extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NoCasework() {
		super("Sagens akter er kun for sagsbehandlere og teamledere");
	}

}
