package dk.udslusning.process.form.followup;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

import dk.udslusning.followup.FollowUp;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.names.Variables;

/**
 * When a planned follow-up stands in the list and when it is due: from 06:00 seven days
 * before, until noon of its day.
 */
public final class FollowUpTimes {

	private static final int DAYS_VISIBLE = 7;

	private static final LocalTime MORNING = LocalTime.of(6, 0);

	private FollowUpTimes() {
	}

	/**
	 * ISO local date-time, {@code 2026-12-28T12:00:00}.
	 */
	public static String dueAt(FollowUp followUp) {
		return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(followUp.plannedFor().atTime(LocalTime.NOON));
	}

	/**
	 * ISO local date-time, {@code 2026-12-21T06:00:00}.
	 */
	public static String visibleAt(FollowUp followUp) {
		return DateTimeFormatter.ISO_LOCAL_DATE_TIME
			.format(followUp.plannedFor().minusDays(DAYS_VISIBLE).atTime(MORNING));
	}

	static Routing routing(FollowUp followUp) {
		return Routing.none()
			.with(Variables.FOLLOW_UP_DUE_AT, dueAt(followUp))
			.with(Variables.FOLLOW_UP_VISIBLE_AT, visibleAt(followUp));
	}

}
