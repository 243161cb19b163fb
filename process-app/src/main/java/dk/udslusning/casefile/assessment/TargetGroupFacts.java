package dk.udslusning.casefile.assessment;

import java.time.LocalDateTime;

/**
 * The answers of one visitation as they were recorded. Never changed; the newest hold.
 *
 * @param id the record
 * @param caseNumber the case
 * @param answers what was found
 * @param recordedBy user id
 * @param recordedAt Danish local time
 */
public record TargetGroupFacts(long id, String caseNumber, TargetGroupAnswers answers, String recordedBy,
		LocalDateTime recordedAt) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "TargetGroupFacts[" + this.id + ", " + this.caseNumber + "]";
	}

}
