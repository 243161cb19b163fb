package dk.udslusning.decision.support;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;
import dk.udslusning.casefile.support.HousingSupport;
import dk.udslusning.casefile.support.SupportOutcome;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionWords;

/**
 * What the letter with a decision on support says.
 *
 * @param granted whether she gets it
 * @param support what it is called; null where it is refused
 * @param hours hours a month; null where it is refused
 * @param supplier who gives it; null where it is refused
 * @param decision the decision
 */
record SupportLetter(boolean granted, String support, Integer hours, String supplier,
		DecisionWords decision) implements LetterWords {

	static SupportLetter of(HousingSupport support, Decision decision) {
		boolean granted = support.outcome() == SupportOutcome.GRANTED;
		return new SupportLetter(granted, granted ? support.kind().danishName() : null, support.hoursPerMonth(),
				support.supplier(), DecisionWords.of(decision));
	}

	@Override
	public LetterKind kind() {
		return LetterKind.SUPPORT_DECISION;
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "SupportLetter";
	}

}
