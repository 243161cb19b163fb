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

	/**
	 * The rent is in arrears, or the bailiff's court has written.
	 */
	public static final String RENT_IN_ARREARS = "rent.inArrears";

	/**
	 * The citizen is back in a shelter for a time.
	 */
	public static final String SHELTER_RETURNED = "shelter.returned";

	/**
	 * The citizen is away for long.
	 */
	public static final String ABSENCE_BEGAN = "absence.began";

	/**
	 * A child of the household is about to turn 18.
	 */
	public static final String CHILD_TURNS_ADULT = "child.turnsAdult";

	/**
	 * The education or work agreement may be broken.
	 */
	public static final String AGREEMENT_BROKEN = "agreement.broken";

	/**
	 * The citizen has moved out of the home.
	 */
	public static final String TENANCY_ENDED = "tenancy.ended";

	/**
	 * The citizen is to live in another transitional home.
	 */
	public static final String ANOTHER_HOME_NEEDED = "home.anotherNeeded";

	/**
	 * How the citizen can be reached safely must be agreed anew.
	 */
	public static final String CONTACT_CHANGED = "contact.changed";

	/**
	 * The protection of the citizen's address begins or ends.
	 */
	public static final String PROTECTION_CHANGED = "protection.changed";

	/**
	 * The support in the home no longer fits.
	 */
	public static final String SUPPORT_CHANGE_NEEDED = "support.changeNeeded";

	/**
	 * Evidence of the agreement has come in.
	 */
	public static final String AGREEMENT_EVIDENCE_RECEIVED = "agreement.evidenceReceived";

	/**
	 * New rates alone have changed the refund, and the letter is to be sent.
	 */
	public static final String RATES_REGULATED = "rates.regulated";

	/**
	 * A difference between case file and course is not there any more; correlated by its
	 * id.
	 */
	public static final String DIFFERENCE_GONE = "difference.gone";

	/**
	 * A task that was overdue is done or has another deadline; correlated by its id.
	 */
	public static final String OVERDUE_TASK_DONE = "overdueTask.done";

	/**
	 * What a case-time limit is about is decided, or has another limit; correlated by the
	 * instance.
	 */
	public static final String DECIDED_IN_TIME = "case.decidedInTime";

	/**
	 * A letter arrived after all; correlated by the instance that asks about it.
	 */
	public static final String LETTER_ARRIVED = "letter.arrived";

	private Messages() {
	}

}
