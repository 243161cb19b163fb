package dk.udslusning.decision.appeal;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Which decision an appeal is against, and whether it came in time.
 *
 * @param appealId the appeal
 * @param decisionId the decision
 * @param decisionReceivedOn the day the citizen got it; null where it never went out
 * @param receivedReason why that day is not the one its letter gives; null where it is
 * @param lastDay the last day in time; null where the period has not begun
 * @param inTime whether the appeal came by then
 * @param explanation how that was found, Danish
 * @param effectWaits whether the municipality waits with the decision's effect
 * @param effectReason why; null where it does not wait
 * @param letterId the letter that tells the citizen that the appeal has come
 * @param recordedBy user id
 * @param recordedAt Danish local time
 */
public record AppealedDecision(long appealId, long decisionId, LocalDate decisionReceivedOn, String receivedReason,
		LocalDate lastDay, boolean inTime, String explanation, boolean effectWaits, String effectReason, long letterId,
		String recordedBy, LocalDateTime recordedAt) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "AppealedDecision[" + this.appealId + ", " + this.decisionId + "]";
	}

}
