package dk.udslusning.followup;

import java.time.LocalDate;
import java.time.Period;

import dk.udslusning.rules.time.WorkingDays;

/**
 * Finds the day of the next follow-up: an interval after the last one held, or after
 * moving in, on a working day, and never in the past.
 * <p>
 * Example: held on Friday 27 November 2026, monthly: Sunday 27 December is moved to
 * Monday 28 December 2026.
 */
final class FollowUpDay {

	private final WorkingDays workingDays;

	FollowUpDay(WorkingDays workingDays) {
		this.workingDays = workingDays;
	}

	/**
	 * The day of the next follow-up.
	 * @param since the last follow-up's day, or the day of moving in
	 * @param rhythm the interval
	 * @param today a follow-up that should have been held before today is due today
	 * @return a working day, today or later
	 */
	LocalDate next(LocalDate since, Period rhythm, LocalDate today) {
		LocalDate due = since.plus(rhythm);
		return this.workingDays.onOrAfter(due.isBefore(today) ? today : due);
	}

}
