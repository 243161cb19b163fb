package dk.udslusning.process.standing;

/**
 * A phase of the course, as the model's links name it.
 *
 * @param name its Danish name
 * @param state how the case stands to it
 */
public record CoursePhase(String name, State state) {

	/**
	 * How a case stands to a phase.
	 */
	public enum State {

		/** Left behind. */
		DONE,

		/** Here the case stands. */
		CURRENT,

		/** Something of it goes on beside the current one: another home is looked for. */
		ALONGSIDE,

		/** Still to come. */
		AHEAD

	}

}
