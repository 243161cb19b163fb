package dk.udslusning.decision.appeal;

import java.time.LocalDate;

/**
 * Which decision an appeal is against, as a caseworker fills it in.
 *
 * @param decisionId the decision; null where the message is no appeal of a decision
 * @param otherReceivedOn the day the citizen got the decision, where that is not the day
 * its letter gives
 * @param receivedReason from where that is known
 * @param effectWaits whether the municipality waits with the decision's effect; an appeal
 * alone has no such effect
 * @param effectReason why it waits
 */
public record DecisionChoice(Long decisionId, LocalDate otherReceivedOn, String receivedReason, boolean effectWaits,
		String effectReason) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "DecisionChoice[" + this.decisionId + "]";
	}

}
