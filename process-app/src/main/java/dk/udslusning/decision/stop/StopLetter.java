package dk.udslusning.decision.stop;

import java.time.LocalDate;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;
import dk.udslusning.decision.DecisionWords;

/**
 * What the letter with a stop says.
 *
 * @param lastDay the last day of the refund
 * @param fullRentFrom the day after it, from which she pays the whole rent
 * @param decision the decision
 */
record StopLetter(LocalDate lastDay, LocalDate fullRentFrom, DecisionWords decision) implements LetterWords {

	@Override
	public LetterKind kind() {
		return LetterKind.STOP;
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "StopLetter";
	}

}
