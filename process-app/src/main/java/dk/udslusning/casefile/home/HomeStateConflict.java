package dk.udslusning.casefile.home;

/**
 * Something was asked of a home that its state does not allow.
 */
public class HomeStateConflict extends RuntimeException {

	private static final long serialVersionUID = 1L;

	HomeStateConflict(Long homeId, String not, HomeState state) {
		super("Bolig " + homeId + " " + not + ", når den er: " + state.danishName());
	}

}
