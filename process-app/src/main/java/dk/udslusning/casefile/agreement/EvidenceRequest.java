package dk.udslusning.casefile.agreement;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Evidence that was asked for, or reminded of. Never changed.
 *
 * @param id the request
 * @param caseNumber the case
 * @param agreementId the agreement
 * @param dueOn the day on which it fell due to ask
 * @param askedOn the day
 * @param askedFor what was written or said, Danish
 * @param answerBy the last day for the answer, inclusive
 * @param reminder whether it reminds of an earlier request
 * @param recordedBy user id
 * @param recordedAt Danish local time
 */
public record EvidenceRequest(long id, String caseNumber, long agreementId, LocalDate dueOn, LocalDate askedOn,
		String askedFor, LocalDate answerBy, boolean reminder, String recordedBy, LocalDateTime recordedAt) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "EvidenceRequest[" + this.id + ", " + this.caseNumber + "]";
	}

}
