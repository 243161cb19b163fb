package dk.udslusning.decision.regulation;

import java.time.YearMonth;

import dk.udslusning.decision.calculation.CalculationOutcome;
import dk.udslusning.decision.recalculation.RecalculationAnswer;

/**
 * One case in one regulation.
 *
 * @param id the row
 * @param regulationId the regulation
 * @param caseNumber the case
 * @param state how far it has come
 * @param amountChangeId what was calculated; null unless calculated, approved or issued
 * @param approvalId the request for approval; null unless calculated, approved or issued
 * @param rateCode the unclear rate; null unless one is
 * @param rateMonth the month it is unclear for, {@code 2027-01}; null unless one is
 * @param rateSituation what is wrong with it; null unless one is unclear
 * @param reason why it was left or taken out, Danish; null where it never was
 * @param seen whether the team leader has seen that reason
 * @param version for optimistic locking
 */
record RegulatedCase(long id, long regulationId, String caseNumber, RegulatedState state, Long amountChangeId,
		Long approvalId, String rateCode, String rateMonth, CalculationOutcome rateSituation, String reason,
		boolean seen, int version) {

	private static final String FACTS_FIRST = "Nye oplysninger er ved at blive regnet om i sagen. Den genberegning tager "
			+ "de nye satser med";

	boolean is(RegulatedState asked) {
		return this.state == asked;
	}

	RegulatedCase waiting() {
		return becomes(RegulatedState.WAITING);
	}

	RegulatedCase unchanged() {
		return becomes(RegulatedState.UNCHANGED);
	}

	RegulatedCase calculated(RecalculationAnswer answer) {
		return new RegulatedCase(this.id, this.regulationId, this.caseNumber, RegulatedState.CALCULATED,
				answer.change().id(), answer.approvalId(), null, null, null, null, false, this.version);
	}

	RegulatedCase rateUnclear(String code, YearMonth month, CalculationOutcome situation) {
		return new RegulatedCase(this.id, this.regulationId, this.caseNumber, RegulatedState.RATE_UNCLEAR, null, null,
				code, month.toString(), situation, null, false, this.version);
	}

	RegulatedCase approved() {
		return keeping(RegulatedState.APPROVED);
	}

	RegulatedCase issued() {
		return keeping(RegulatedState.ISSUED);
	}

	/** The same reason is not told twice. */
	RegulatedCase leftOut(String why) {
		return out(RegulatedState.LEFT_OUT, why, this.seen && why.equals(this.reason));
	}

	RegulatedCase leftToFacts() {
		return leftOut(FACTS_FIRST);
	}

	RegulatedCase takenOut(String why) {
		return out(RegulatedState.TAKEN_OUT, why, true);
	}

	RegulatedCase told() {
		return out(this.state, this.reason, true);
	}

	private RegulatedCase keeping(RegulatedState next) {
		return new RegulatedCase(this.id, this.regulationId, this.caseNumber, next, this.amountChangeId,
				this.approvalId, null, null, null, null, false, this.version);
	}

	/** Keeps why it was left out, to know that it was told. */
	private RegulatedCase becomes(RegulatedState next) {
		return out(next, this.reason, this.seen);
	}

	private RegulatedCase out(RegulatedState next, String why, boolean whySeen) {
		return new RegulatedCase(this.id, this.regulationId, this.caseNumber, next, null, null, null, null, null, why,
				whySeen, this.version);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "RegulatedCase[" + this.id + ", " + this.caseNumber + ", " + this.state + "]";
	}

}
