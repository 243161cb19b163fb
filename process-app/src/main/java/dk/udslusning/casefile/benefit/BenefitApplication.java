package dk.udslusning.casefile.benefit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;

/**
 * The application for housing benefit of a home.
 *
 * @param caseNumber the case in which it was recorded
 * @param homeId the home
 * @param appliedOn the day
 * @param appliedBy who applied
 * @param receipt number or date of Udbetaling Danmark's receipt, or null
 * @param countsFrom the day from which the benefit counts
 */
public record BenefitApplication(String caseNumber, long homeId, LocalDate appliedOn, Applicant appliedBy,
		String receipt, LocalDate countsFrom) {

	/**
	 * Days after moving in within which an application counts from moving in. The day of
	 * moving in itself is not counted. Source: boligstøtteloven chapter 8, as borger.dk
	 * tells it; the paragraph is not looked up.
	 */
	public static final int DAYS_FROM_MOVING_IN = 30;

	/**
	 * Days after moving in by which somebody should have helped with the application: it
	 * leaves a week before day 30.
	 */
	private static final int DAYS_TO_HELP = 21;

	/**
	 * When the application is due after moving in, at noon. Danish local time.
	 */
	public static LocalDateTime dueAt(LocalDate movedIn) {
		return movedIn.plusDays(DAYS_TO_HELP).atTime(LocalTime.NOON);
	}

	/**
	 * Day 30, the last on which an application counts from moving in: moved in on 10
	 * December, it is 9 January.
	 */
	public static LocalDate lastDayInTime(LocalDate movedIn) {
		return movedIn.plusDays(DAYS_FROM_MOVING_IN);
	}

	/**
	 * From when an application counts: from moving in when made within 30 days, else from
	 * the 1st of the month after the application. Moved in on 10 December and applied on
	 * 10 January, day 31, it counts from 1 February.
	 */
	public static LocalDate countsFrom(LocalDate movedIn, LocalDate appliedOn) {
		return appliedOn.isAfter(lastDayInTime(movedIn)) ? YearMonth.from(appliedOn).plusMonths(1).atDay(1) : movedIn;
	}

}
