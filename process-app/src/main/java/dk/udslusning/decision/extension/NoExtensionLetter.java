package dk.udslusning.decision.extension;

import java.time.LocalDate;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;
import dk.udslusning.decision.DecisionWords;

/**
 * What the letter of a decision not to extend says. Neither a shelter nor an address is
 * named: others may read the letter.
 *
 * @param benefitName what the money is called in the scheme
 * @param lastLegalDay the last day with it
 * @param decision the decision
 */
record NoExtensionLetter(String benefitName, LocalDate lastLegalDay, DecisionWords decision) implements LetterWords {

	@Override
	public LetterKind kind() {
		return LetterKind.NO_EXTENSION;
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "NoExtensionLetter";
	}

}
