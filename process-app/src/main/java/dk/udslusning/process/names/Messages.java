package dk.udslusning.process.names;

/**
 * Names of the messages that the models wait for. A message without a receiver is normal:
 * the fact stands in the case file before the message is sent.
 */
public final class Messages {

	/**
	 * The citizen withdraws from the course.
	 */
	public static final String COURSE_WITHDRAWN = "course.withdrawn";

	/**
	 * The citizen moves to another municipality.
	 */
	public static final String CITIZEN_MOVED_AWAY = "citizen.movedAway";

	/**
	 * The citizen has died.
	 */
	public static final String CITIZEN_DIED = "citizen.died";

	/**
	 * A rate was entered or confirmed; correlated by rate code and month to every case
	 * that waits for it.
	 */
	public static final String RATE_CONFIRMED = "rate.confirmed";

	/**
	 * A fact that the refund rests on has changed.
	 */
	public static final String CHANGE_REPORTED = "change.reported";

	private Messages() {
	}

}
