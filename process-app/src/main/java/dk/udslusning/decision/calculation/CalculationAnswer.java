package dk.udslusning.decision.calculation;

import java.time.YearMonth;

/**
 * What came of a calculation: an amount that waits for a second person, or the rate that
 * a team leader must look at.
 *
 * @param outcome which of the two
 * @param calculation the stored calculation; null where a rate is unclear
 * @param approvalId the request for approval; null where a rate is unclear
 * @param rateCode the unclear rate; null where there is an amount
 * @param rateMonth the month it is unclear for; null where there is an amount
 */
public record CalculationAnswer(CalculationOutcome outcome, Calculation calculation, Long approvalId, String rateCode,
		YearMonth rateMonth) {

	static CalculationAnswer of(Calculation calculation, long approvalId) {
		return new CalculationAnswer(CalculationOutcome.CALCULATED, calculation, approvalId, null, null);
	}

	static CalculationAnswer unclear(CalculationOutcome outcome, String rateCode, YearMonth rateMonth) {
		return new CalculationAnswer(outcome, null, null, rateCode, rateMonth);
	}

}
