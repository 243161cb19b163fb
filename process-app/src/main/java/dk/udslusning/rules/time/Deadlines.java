package dk.udslusning.rules.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * When a letter has arrived and when a deadline has passed.
 * <p>
 * Source: the Ministry of Justice's guidance, by way of ast.dk 2018: Digital Post has
 * arrived on the day it is sent; a letter six working days after its date. Rule TIME-01,
 * TIME-02.
 */
public final class Deadlines {

	/** How many working days a paper letter travels. */
	public static final int LETTER_WORKING_DAYS = 6;

	/** Nothing is noticed in an office before it opens. */
	private static final LocalTime MORNING = LocalTime.of(6, 0);

	private final WorkingDays workingDays;

	/**
	 * Deadlines of a calendar.
	 * @param workingDays the days that count
	 */
	public Deadlines(WorkingDays workingDays) {
		this.workingDays = workingDays;
	}

	/**
	 * When a message by Digital Post has arrived: the day it is sent, a Sunday included.
	 * @param sentOn the day it is sent
	 * @return the day of arrival
	 */
	public LocalDate receivedByDigitalPost(LocalDate sentOn) {
		return sentOn;
	}

	/**
	 * When a paper letter has arrived: six working days after its date. A letter of
	 * Thursday 2 April 2026 (Maundy Thursday) has arrived on Tuesday 14 April 2026.
	 * @param sentOn the date of the letter
	 * @return the day of arrival
	 */
	public LocalDate receivedByLetter(LocalDate sentOn) {
		return this.workingDays.after(sentOn, LETTER_WORKING_DAYS);
	}

	/**
	 * The last day on which an answer is in time.
	 * @param receivedOn the day the letter has arrived; it is not counted
	 * @param days the length of the deadline in working days
	 * @return the last day, a working day
	 */
	public LocalDate lastDay(LocalDate receivedOn, int days) {
		return this.workingDays.after(receivedOn, days);
	}

	/**
	 * Whether the office works on a day.
	 */
	public boolean isWorkingDay(LocalDate day) {
		return this.workingDays.isWorkingDay(day);
	}

	/**
	 * When a deadline has passed: at 06:00 on the day after its last day, so that an
	 * answer of the last evening is still in time.
	 * @param lastDay the last day of the deadline
	 * @return local date and time in Denmark
	 */
	public static LocalDateTime passedAt(LocalDate lastDay) {
		return morningOf(lastDay.plusDays(1));
	}

	/**
	 * When what is due on a day is noticed: at 06:00.
	 * @param day the day
	 * @return local date and time in Denmark
	 */
	public static LocalDateTime morningOf(LocalDate day) {
		return day.atTime(MORNING);
	}

}
