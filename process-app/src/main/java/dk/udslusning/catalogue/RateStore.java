package dk.udslusning.catalogue;

import java.time.LocalDate;
import java.util.Optional;

import dk.udslusning.rules.rate.DatedRate;

/**
 * Rates that a team leader has entered or confirmed in the application. They go before
 * the rates of the files.
 */
@FunctionalInterface
public interface RateStore {

	/**
	 * The rate that was confirmed last for a day.
	 * @param code the rate's code
	 * @param day the day
	 * @return the rate, or nothing where nobody has confirmed one for that day
	 */
	Optional<DatedRate> find(String code, LocalDate day);

}
