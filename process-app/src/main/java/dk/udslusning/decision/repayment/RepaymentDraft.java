package dk.udslusning.decision.repayment;

import java.time.LocalDateTime;

/**
 * A decision on repayment as somebody prepared it. Never changed.
 *
 * @param id the draft
 * @param repaymentId the question
 * @param caseNumber the case
 * @param hearingId the hearing
 * @param amountOere what is asked back, in øre
 * @param facts the facts given weight, the months among them
 * @param mainConsiderations the main considerations
 * @param reasons the reasons
 * @param plan how it is paid back
 * @param preparedBy user id
 * @param preparedAt Danish local time
 */
public record RepaymentDraft(long id, long repaymentId, String caseNumber, long hearingId, long amountOere,
		String facts, String mainConsiderations, String reasons, String plan, String preparedBy,
		LocalDateTime preparedAt) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "RepaymentDraft[" + this.id + ", " + this.caseNumber + "]";
	}

}
