package dk.udslusning.casefile.agreement;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A meeting about an agreement that is perhaps not kept to. Never changed.
 *
 * @param id the meeting
 * @param caseNumber the case
 * @param agreementId the agreement
 * @param outcome what it came to
 * @param heldOn the day; null where it was not held
 * @param talk what was said, or why it was not held, Danish
 * @param helpOffered the help offered, Danish; null where it was not held
 * @param demand what is to be put right, Danish; null without a cure period
 * @param curePeriodEndsOn the last day to put it right, inclusive; null without a cure
 * period
 * @param recordedBy user id
 * @param recordedAt Danish local time
 */
public record AgreementMeeting(long id, String caseNumber, long agreementId, MeetingOutcome outcome, LocalDate heldOn,
		String talk, String helpOffered, String demand, LocalDate curePeriodEndsOn, String recordedBy,
		LocalDateTime recordedAt) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "AgreementMeeting[" + this.id + ", " + this.caseNumber + ", " + this.outcome + "]";
	}

}
