package dk.udslusning.decision.appeal;

import java.time.LocalDate;

/**
 * How an outcome is carried out, as a caseworker fills it in.
 *
 * @param measure what is done
 * @param effectiveOn the day from which the amount is calculated again; only there
 * @param newCaseNumber the case of the new course; only there
 * @param note what was done, and what was settled with the citizen
 */
public record CarryingOut(Measure measure, LocalDate effectiveOn, String newCaseNumber, String note) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "CarryingOut[" + this.measure + "]";
	}

}
