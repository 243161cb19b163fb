package dk.udslusning.decision.recalculation;

import java.time.YearMonth;

import dk.udslusning.decision.calculation.CalculationOutcome;

/**
 * What came of a recalculation: amounts that wait for a second person, nothing, or the
 * rate that a team leader must look at.
 *
 * @param outcome which of the three
 * @param change what was calculated; null unless changed
 * @param approvalId the request for approval; null unless changed
 * @param hearingOpen whether she must be heard first
 * @param rateSituation what is wrong with the rate; null unless one is unclear
 * @param rateCode the unclear rate; null unless one is
 * @param rateMonth the month it is unclear for; null unless one is
 */
public record RecalculationAnswer(RecalculationOutcome outcome, AmountChange change, Long approvalId,
		boolean hearingOpen, CalculationOutcome rateSituation, String rateCode, YearMonth rateMonth) {

	static RecalculationAnswer changed(AmountChange change, long approvalId, boolean hearingOpen) {
		return new RecalculationAnswer(RecalculationOutcome.CHANGED, change, approvalId, hearingOpen, null, null, null);
	}

	static RecalculationAnswer unchanged() {
		return new RecalculationAnswer(RecalculationOutcome.UNCHANGED, null, null, false, null, null, null);
	}

	static RecalculationAnswer unclear(CalculationOutcome situation, String rateCode, YearMonth rateMonth) {
		return new RecalculationAnswer(RecalculationOutcome.RATE_UNCLEAR, null, null, false, situation, rateCode,
				rateMonth);
	}

}
