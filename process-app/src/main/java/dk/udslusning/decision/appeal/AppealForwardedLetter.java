package dk.udslusning.decision.appeal;

import java.time.LocalDate;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;
import dk.udslusning.decision.DecisionWords;

/**
 * What the letter says that an appeal has gone on to Ankestyrelsen. One that came late
 * goes on without a decision.
 *
 * @param sentOn the day it went on
 * @param inPart whether she was granted a part of it
 * @param whyLate why a late appeal was not excused; null where it was decided on
 * @param decision the decision on it; null where it came late
 */
record AppealForwardedLetter(LocalDate sentOn, boolean inPart, String whyLate,
		DecisionWords decision) implements LetterWords {

	@Override
	public LetterKind kind() {
		return LetterKind.APPEAL_FORWARDED;
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "AppealForwardedLetter";
	}

}
