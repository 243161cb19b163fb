package dk.udslusning.decision.appeal;

import java.time.LocalDate;

/**
 * What Ankestyrelsen answered.
 *
 * @param outcome what it decided
 * @param receivedOn the day the answer came
 * @param reference its journal number; may be null
 * @param summary what it says, and what it asks the municipality to do
 */
public record BoardAnswer(BoardOutcome outcome, LocalDate receivedOn, String reference, String summary) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "BoardAnswer[" + this.outcome + "]";
	}

}
