package dk.udslusning.decision.regulation;

import java.time.YearMonth;

import dk.udslusning.decision.calculation.CalculationOutcome;

/**
 * A rate that cases of a regulation wait for.
 *
 * @param code the rate
 * @param month the first month that one of them needs it for
 * @param situation missing or unconfirmed
 */
public record UnclearRegulationRate(String code, YearMonth month, CalculationOutcome situation) {

}
