package dk.udslusning.rules.scheme;

import java.time.LocalDate;

/**
 * The days on which a refund can be given. Both days are included.
 *
 * @param firstDay the lease's first day
 * @param lastDay the last day of the scheme's period
 */
public record LegalPeriod(LocalDate firstDay, LocalDate lastDay) {

	public LegalPeriod {
		if (lastDay.isBefore(firstDay)) {
			throw new IllegalArgumentException("A legal period has at least one day");
		}
	}

	/**
	 * Whether a day lies inside the period.
	 * @param day the day
	 * @return {@code true} on the first day, the last day and between them
	 */
	public boolean contains(LocalDate day) {
		return !day.isBefore(this.firstDay) && !day.isAfter(this.lastDay);
	}

}
