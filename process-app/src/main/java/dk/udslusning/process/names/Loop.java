package dk.udslusning.process.names;

/**
 * Variables of the engine's own, where a step is done once for each of many: nobody sets
 * them but the engine.
 */
public final class Loop {

	/**
	 * Whose turn it is, from 0. Integer.
	 */
	public static final String COUNTER = "loopCounter";

	/**
	 * How many turns there are. Integer.
	 */
	public static final String INSTANCES = "nrOfInstances";

	/**
	 * How many turns are under way. Integer.
	 */
	public static final String ACTIVE_INSTANCES = "nrOfActiveInstances";

	/**
	 * How many turns are over. Integer.
	 */
	public static final String COMPLETED_INSTANCES = "nrOfCompletedInstances";

	private Loop() {
	}

}
