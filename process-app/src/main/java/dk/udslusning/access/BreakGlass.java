package dk.udslusning.access;

/**
 * The group that may cancel, move and repair instances. Empty in daily life.
 */
public final class BreakGlass {

	/** Its id in the identity service. */
	public static final String GROUP = "noedadgang";

	private BreakGlass() {
	}

}
