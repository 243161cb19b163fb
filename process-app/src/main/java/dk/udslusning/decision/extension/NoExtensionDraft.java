package dk.udslusning.decision.extension;

import java.time.LocalDateTime;

/**
 * A decision not to extend as somebody prepared it. Never changed: what is prepared anew
 * is a new row, so that what was approved is what is issued.
 *
 * @param id the draft
 * @param caseNumber the case
 * @param assessmentId the assessment it rests on
 * @param hearingId the hearing it rests on
 * @param facts the facts given weight, addressed to the citizen
 * @param legalBasis act and §
 * @param mainConsiderations the main considerations
 * @param reasons the reasons
 * @param preparedBy user id
 * @param preparedAt Danish local time
 */
public record NoExtensionDraft(long id, String caseNumber, long assessmentId, long hearingId, String facts,
		String legalBasis, String mainConsiderations, String reasons, String preparedBy, LocalDateTime preparedAt) {

	/**
	 * The limit of each part in characters, on the form.
	 */
	public static final int LIMIT = 4000;

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "NoExtensionDraft[" + this.id + ", " + this.caseNumber + "]";
	}

}
