package dk.udslusning.process.names;

/**
 * Keys of the decision tables: choices of the municipality, never arithmetic with money.
 */
public final class Decisions {

	/**
	 * Time until the next follow-up, by need and months since moving in.
	 */
	public static final String FOLLOW_UP_RHYTHM = "FollowUpRhythm";

	/**
	 * Who approves, by kind and monthly refund.
	 */
	public static final String APPROVAL_LEVEL = "ApprovalLevel";

	/**
	 * Working days of a hearing, by risk to the housing.
	 */
	public static final String HEARING_DEADLINE = "HearingDeadline";

	/**
	 * Working days of a task, and after how many more a team leader is told.
	 */
	public static final String TASK_DEADLINE = "TaskDeadline";

	private Decisions() {
	}

}
