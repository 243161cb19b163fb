package dk.udslusning.decision.casetime;

import java.time.LocalDate;

import dk.udslusning.casefile.dispatch.LetterChannel;

/**
 * What the citizen is told when a case-time limit cannot be kept.
 *
 * @param expectedOn the day by which she can expect the decision, after today
 * @param reason why, Danish, 1 to 2,000 characters
 * @param channel how; a letter
 * @param sentOn the day it went out
 * @param calledFirst whether she was rung up, where that is agreed
 */
public record Delay(LocalDate expectedOn, String reason, LetterChannel channel, LocalDate sentOn, boolean calledFirst) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "Delay[" + this.expectedOn + "]";
	}

}
