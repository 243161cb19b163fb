package dk.udslusning.decision.refusal;

import java.time.LocalDateTime;

/**
 * A refusal as somebody prepared it. Never changed: what is prepared anew is a new row,
 * so that what was approved is what is issued.
 *
 * @param id the draft
 * @param caseNumber the case
 * @param hearingId the hearing it rests on
 * @param facts the facts given weight, addressed to the citizen
 * @param legalBasis act and § of the deciding conditions
 * @param mainConsiderations the main considerations
 * @param reasons the reasons
 * @param preparedBy user id
 * @param preparedAt Danish local time
 */
public record RefusalDraft(long id, String caseNumber, long hearingId, String facts, String legalBasis,
		String mainConsiderations, String reasons, String preparedBy, LocalDateTime preparedAt) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "RefusalDraft[" + this.id + ", " + this.caseNumber + "]";
	}

}
