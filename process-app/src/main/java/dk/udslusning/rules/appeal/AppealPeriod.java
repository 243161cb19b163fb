package dk.udslusning.rules.appeal;

import java.time.LocalDate;
import java.util.Objects;

import dk.udslusning.rules.time.DanishDates;
import dk.udslusning.rules.time.WorkingDays;

/**
 * The time in which a citizen may appeal: four weeks from the day the decision has
 * arrived. Rule APPEAL-01.
 * <p>
 * The day of arrival is not counted, so that the period ends on the same day of the week;
 * it may begin on a Sunday or a holiday. Where it would end on a day on which the offices
 * are closed, its last day is the next working day, until midnight.
 * <p>
 * Source: retssikkerhedsloven § 67 (four weeks); the Ministry of Justice's guidance no.
 * 9533 of 26 June 2018 on appeal periods (first day, weekends and holidays, midnight),
 * which Ankestyrelsen follows.
 * <p>
 * Example: a decision that arrived on Friday 27 November 2026 could be appealed until
 * Friday 25 December; that is Christmas Day, so the last day is Monday 28 December.
 *
 * @param receivedOn the day the decision has arrived
 * @param fourWeeksOn the day four weeks later
 * @param lastDay the last day on which an appeal is in time, inclusive
 */
public record AppealPeriod(LocalDate receivedOn, LocalDate fourWeeksOn, LocalDate lastDay) {

	/** The length of the period. */
	public static final int WEEKS = 4;

	public AppealPeriod {
		Objects.requireNonNull(receivedOn, "receivedOn");
		Objects.requireNonNull(fourWeeksOn, "fourWeeksOn");
		Objects.requireNonNull(lastDay, "lastDay");
	}

	/**
	 * The period of a decision.
	 * @param receivedOn the day it has arrived
	 * @param workingDays the days on which the offices are open
	 */
	public static AppealPeriod from(LocalDate receivedOn, WorkingDays workingDays) {
		LocalDate fourWeeksOn = receivedOn.plusWeeks(WEEKS);
		return new AppealPeriod(receivedOn, fourWeeksOn, workingDays.onOrAfter(fourWeeksOn));
	}

	/**
	 * Whether an appeal that came on the day is in time.
	 * @param appealedOn the day the municipality received the appeal, by any channel
	 */
	public boolean holds(LocalDate appealedOn) {
		return !appealedOn.isAfter(this.lastDay);
	}

	/**
	 * How the last day was found, in Danish.
	 */
	public String explanation() {
		String counted = "Afgørelsen er modtaget den " + DanishDates.format(this.receivedOn)
				+ ". Fire uger derefter er den " + DanishDates.format(this.fourWeeksOn) + " (retssikkerhedsloven § 67)";
		return this.lastDay.equals(this.fourWeeksOn) ? counted + ", som er fristens sidste dag."
				: counted + "; det er en lukkedag, og fristens sidste dag er den næste arbejdsdag, den "
						+ DanishDates.format(this.lastDay) + ".";
	}

}
