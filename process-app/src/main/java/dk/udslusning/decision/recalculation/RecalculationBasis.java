package dk.udslusning.decision.recalculation;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What one person prepared for one recalculation, besides the facts themselves.
 *
 * @param id the basis
 * @param recalculationId the recalculation
 * @param fromDay the first day that is calculated again
 * @param factsKnown whether the citizen knows what changed
 * @param knownNote how she knows it, or what she does not know
 * @param lastReportId the newest report that was read; 0 without one
 * @param preparedBy user id
 * @param preparedAt Danish local time
 */
record RecalculationBasis(long id, long recalculationId, LocalDate fromDay, FactsKnown factsKnown, String knownNote,
		long lastReportId, String preparedBy, LocalDateTime preparedAt) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "RecalculationBasis[" + this.id + "]";
	}

}
