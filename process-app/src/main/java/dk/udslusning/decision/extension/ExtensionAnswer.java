package dk.udslusning.decision.extension;

import java.time.YearMonth;

/**
 * What came of concluding an assessment.
 *
 * @param outcome where it goes on
 * @param approvalId the request for approval of an extension; else null
 * @param refundOere the monthly refund that would go on, in øre; null where not known
 * @param rateCode the unclear rate; else null
 * @param rateMonth the month it is unclear for; else null
 */
public record ExtensionAnswer(ExtensionOutcome outcome, Long approvalId, Long refundOere, String rateCode,
		YearMonth rateMonth) {

	static ExtensionAnswer of(ExtensionOutcome outcome) {
		return new ExtensionAnswer(outcome, null, null, null, null);
	}

	static ExtensionAnswer extend(long approvalId, Long refundOere) {
		return new ExtensionAnswer(ExtensionOutcome.EXTEND, approvalId, refundOere, null, null);
	}

	static ExtensionAnswer unclear(ExtensionOutcome outcome, String rateCode, YearMonth rateMonth) {
		return new ExtensionAnswer(outcome, null, null, rateCode, rateMonth);
	}

}
