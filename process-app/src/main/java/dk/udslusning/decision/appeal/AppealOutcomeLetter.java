package dk.udslusning.decision.appeal;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;
import dk.udslusning.decision.DecisionWords;

/**
 * What the letter says by which an appeal is granted, in full or in part.
 *
 * @param inFull whether she is granted all
 * @param remedy what is changed
 * @param decision the decision
 */
record AppealOutcomeLetter(boolean inFull, String remedy, DecisionWords decision) implements LetterWords {

	@Override
	public LetterKind kind() {
		return LetterKind.APPEAL_OUTCOME;
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "AppealOutcomeLetter";
	}

}
