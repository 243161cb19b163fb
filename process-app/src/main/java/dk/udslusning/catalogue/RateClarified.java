package dk.udslusning.catalogue;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A rate is entered or confirmed: cases that waited for it can go on.
 *
 * @param code the rate
 * @param validFrom the first day it holds
 * @param validTo the last day it holds
 */
public record RateClarified(String code, LocalDate validFrom, LocalDate validTo) {

	/**
	 * Whether the amount of a month can be calculated with it: it holds on the month's
	 * first day.
	 */
	public boolean covers(YearMonth month) {
		LocalDate first = month.atDay(1);
		return !first.isBefore(this.validFrom) && !first.isAfter(this.validTo);
	}

}
