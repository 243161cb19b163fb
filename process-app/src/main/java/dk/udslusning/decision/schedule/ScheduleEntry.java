package dk.udslusning.decision.schedule;

import java.time.YearMonth;

import dk.udslusning.rules.money.Money;

/**
 * An amount as a decision sets it.
 *
 * @param month the month, or the first one
 * @param untilChanged whether it also holds for the months after it
 * @param amount zero or more
 * @param calculationId the calculation that explains it
 */
public record ScheduleEntry(YearMonth month, boolean untilChanged, Money amount, long calculationId) {

	/**
	 * An amount for one month only.
	 */
	public static ScheduleEntry of(YearMonth month, Money amount, long calculationId) {
		return new ScheduleEntry(month, false, amount, calculationId);
	}

	/**
	 * An amount from a month on, until it is changed.
	 */
	public static ScheduleEntry from(YearMonth month, Money amount, long calculationId) {
		return new ScheduleEntry(month, true, amount, calculationId);
	}

}
