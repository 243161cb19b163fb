package dk.udslusning.rules.appeal;

import java.time.LocalDate;

import dk.udslusning.rules.time.WorkingDays;

/**
 * How long the municipality has to look at an appealed decision again: four weeks from
 * the day it received the appeal. Rule APPEAL-02.
 * <p>
 * The limit is the office's own, so that nothing prolongs it: where the four weeks end on
 * a day on which the offices are closed, the last day is the working day before. The team
 * leader hears of it five working days before, while there is time to do something.
 * <p>
 * Source: retssikkerhedsloven § 66; ast.dk, "Klagevejledning og tidsfrister" (the appeal
 * and the file are with Ankestyrelsen four weeks after the municipality got the appeal).
 * That it is not prolonged by a closed day is the careful reading.
 * <p>
 * Example: an appeal received on Friday 27 November 2026 is looked at again by Wednesday
 * 23 December, because the 24th and the 25th are closed.
 *
 * @param lastDay the last day, a working day
 * @param warnedOn the working day on which the team leader is told
 */
public record ReassessmentLimit(LocalDate lastDay, LocalDate warnedOn) {

	/** The length of the limit. */
	public static final int WEEKS = 4;

	private static final int WARNING_WORKING_DAYS = 5;

	/**
	 * The limit of an appeal.
	 * @param receivedOn the day the municipality received it
	 * @param workingDays the days on which the offices are open
	 */
	public static ReassessmentLimit from(LocalDate receivedOn, WorkingDays workingDays) {
		LocalDate last = before(receivedOn.plusWeeks(WEEKS).plusDays(1), workingDays);
		LocalDate warned = last;
		for (int left = WARNING_WORKING_DAYS; left > 0; left--) {
			warned = before(warned, workingDays);
		}
		return new ReassessmentLimit(last, warned);
	}

	private static LocalDate before(LocalDate day, WorkingDays workingDays) {
		LocalDate open = day.minusDays(1);
		while (!workingDays.isWorkingDay(open)) {
			open = open.minusDays(1);
		}
		return open;
	}

}
