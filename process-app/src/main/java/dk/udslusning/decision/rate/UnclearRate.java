package dk.udslusning.decision.rate;

import java.time.YearMonth;
import java.util.Optional;

import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.rate.Unit;

/**
 * A rate that a case waits for.
 *
 * @param code the rate
 * @param label Danish name
 * @param unit what it counts
 * @param month the month it is asked for
 * @param known the rate of that month, where there is one that nobody has confirmed
 * @param latest the newest rate of an earlier month, to compare with
 */
public record UnclearRate(String code, String label, Unit unit, YearMonth month, Optional<DatedRate> known,
		Optional<DatedRate> latest) {

}
