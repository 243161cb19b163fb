package dk.udslusning.casefile.agreement;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * What was found when the period to put an agreement right was looked at. Never changed.
 *
 * @param id the assessment
 * @param caseNumber the case
 * @param meetingId the meeting that gave the period
 * @param outcome what was found
 * @param note what it rests on, Danish
 * @param newEndsOn the new last day; null unless more time is given
 * @param grounds what the citizen is heard about, one Danish line each, addressed to her;
 * null unless a stop is considered
 * @param unknownToCitizen facts that she may not know; null where there are none
 * @param recordedBy user id
 * @param recordedAt Danish local time
 */
public record CureAssessment(long id, String caseNumber, long meetingId, CureOutcome outcome, String note,
		LocalDate newEndsOn, String grounds, String unknownToCitizen, String recordedBy, LocalDateTime recordedAt) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "CureAssessment[" + this.id + ", " + this.caseNumber + ", " + this.outcome + "]";
	}

}
