package dk.udslusning.decision.stop;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A stop as somebody prepared it. Never changed: what is prepared anew is a new row, so
 * that what was approved is what is issued.
 *
 * @param id the draft
 * @param caseNumber the case
 * @param hearingId the hearing it rests on
 * @param facts the facts given weight, addressed to the citizen
 * @param legalBasis the rules it rests on, with §
 * @param mainConsiderations the main considerations
 * @param reasons the reasons
 * @param lawyer who signed it off
 * @param signedOffOn when
 * @param signOffReference where the lawyer's words are filed
 * @param preparedBy user id
 * @param preparedAt Danish local time
 */
public record StopDraft(long id, String caseNumber, long hearingId, String facts, String legalBasis,
		String mainConsiderations, String reasons, String lawyer, LocalDate signedOffOn, String signOffReference,
		String preparedBy, LocalDateTime preparedAt) {

	StopText text() {
		return new StopText(this.facts, this.legalBasis, this.mainConsiderations, this.reasons);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "StopDraft[" + this.id + ", " + this.caseNumber + "]";
	}

}
