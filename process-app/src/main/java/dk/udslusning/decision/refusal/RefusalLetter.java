package dk.udslusning.decision.refusal;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;
import dk.udslusning.decision.DecisionWords;

/**
 * What the letter with a refusal says.
 *
 * @param decision the decision
 */
record RefusalLetter(DecisionWords decision) implements LetterWords {

	@Override
	public LetterKind kind() {
		return LetterKind.REFUSAL;
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "RefusalLetter";
	}

}
