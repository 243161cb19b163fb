package dk.udslusning.decision.extension;

import java.time.LocalDate;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;
import dk.udslusning.decision.DecisionWords;

/**
 * What the letter of an extension says: that it counts only with the addendum. Neither a
 * shelter nor an address is named: others may read the letter.
 *
 * @param months by how many months
 * @param extendedTo the new last day
 * @param lastLegalDay the last day without the addendum, by which it must be signed
 * @param decision the decision
 */
record ExtensionLetter(int months, LocalDate extendedTo, LocalDate lastLegalDay,
		DecisionWords decision) implements LetterWords {

	@Override
	public LetterKind kind() {
		return LetterKind.EXTENSION;
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "ExtensionLetter";
	}

}
