package dk.udslusning.decision.repayment;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionWords;
import dk.udslusning.rules.money.Money;

/**
 * What the letter about repayment says. Where nothing is asked back, it is in the words
 * of whoever ends the question.
 *
 * @param claimed whether something is asked back
 * @param text the words where nothing is asked back; else null
 * @param amount what is asked back; else null
 * @param plan how it is paid; else null
 * @param decision the decision; null where nothing is asked back
 */
record RepaymentLetter(boolean claimed, String text, Money amount, String plan,
		DecisionWords decision) implements LetterWords {

	static RepaymentLetter claimed(RepaymentDraft draft, Decision decision) {
		return new RepaymentLetter(true, null, Money.ofOere(draft.amountOere()), draft.plan(),
				DecisionWords.of(decision));
	}

	static RepaymentLetter notClaimed(String text) {
		return new RepaymentLetter(false, text, null, null, null);
	}

	@Override
	public LetterKind kind() {
		return LetterKind.REPAYMENT;
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "RepaymentLetter";
	}

}
