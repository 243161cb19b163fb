package dk.udslusning.rules.rate;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The legal numbers, looked up by code and day. A day without a number gives nothing: the
 * caller must make that a foreseen outcome, never zero.
 */
@FunctionalInterface
public interface Rates {

	/**
	 * The number that holds on a day.
	 * @param code the rate's code
	 * @param day the day; for an amount of a month its first day
	 * @return the rate, or nothing where none is known for that day
	 */
	Optional<DatedRate> find(String code, LocalDate day);

}
