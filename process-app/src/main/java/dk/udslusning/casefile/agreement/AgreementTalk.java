package dk.udslusning.casefile.agreement;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A talk with a citizen who has not signed: help, a new proposal, or the end of the road.
 *
 * @param id the talk
 * @param caseNumber the case
 * @param agreementId the unsigned proposal it was about
 * @param heldOn the day
 * @param talk what was said, Danish
 * @param helpOffered the help that was offered, Danish
 * @param stillPossible whether a new proposal is made
 * @param reason why no agreement can be reached; null where one still can
 * @param recordedBy user id
 * @param recordedAt Danish local time
 */
public record AgreementTalk(long id, String caseNumber, long agreementId, LocalDate heldOn, String talk,
		String helpOffered, boolean stillPossible, String reason, String recordedBy, LocalDateTime recordedAt) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "AgreementTalk[" + this.id + ", " + this.caseNumber + "]";
	}

}
