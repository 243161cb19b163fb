package dk.udslusning.casefile.agreement;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What was found on an agreement: a document and what it shows, or that it is not kept
 * to. Never changed; the newest holds.
 *
 * @param id the evidence
 * @param caseNumber the case
 * @param agreementId the agreement
 * @param dueOn the day on which it fell due to ask
 * @param receivedOn the day it came, or was found
 * @param kind the document; may be null where the agreement is not followed
 * @param followed whether the agreement is followed
 * @param note what it shows, Danish
 * @param nextOn when to ask next; null leaves it to the rhythm
 * @param recordedBy user id
 * @param recordedAt Danish local time
 * @param settledOn the day it was looked at, where it was recorded much later; null where
 * that is the day it was recorded
 */
public record Evidence(long id, String caseNumber, long agreementId, LocalDate dueOn, LocalDate receivedOn,
		EvidenceKind kind, boolean followed, String note, LocalDate nextOn, String recordedBy, LocalDateTime recordedAt,
		LocalDate settledOn) {

	/**
	 * When it was clear how the agreement goes.
	 */
	LocalDateTime settledAt() {
		return (this.settledOn != null) ? this.settledOn.atStartOfDay() : this.recordedAt;
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "Evidence[" + this.id + ", " + this.caseNumber + ", " + this.followed + "]";
	}

}
