package dk.udslusning.decision.appeal;

import java.time.LocalDateTime;

/**
 * A reassessment as somebody prepared it. Never changed: what is prepared anew is a new
 * row, so that what was approved is what is issued.
 *
 * @param id the draft
 * @param appealId the appeal
 * @param caseNumber the case
 * @param outcome granted, in part, or upheld
 * @param hearingId how the citizen was heard; null where she is granted all
 * @param facts the facts given weight, addressed to the citizen
 * @param legalBasis act and §
 * @param mainConsiderations the main considerations
 * @param reasons the reasons
 * @param remedy what is changed; null where nothing is
 * @param preparedBy user id
 * @param preparedAt Danish local time
 */
public record ReassessmentDraft(long id, long appealId, String caseNumber, ReassessmentOutcome outcome, Long hearingId,
		String facts, String legalBasis, String mainConsiderations, String reasons, String remedy, String preparedBy,
		LocalDateTime preparedAt) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ReassessmentDraft[" + this.id + ", " + this.caseNumber + ", " + this.outcome + "]";
	}

}
