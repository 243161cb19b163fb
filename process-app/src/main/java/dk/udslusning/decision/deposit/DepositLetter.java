package dk.udslusning.decision.deposit;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;
import dk.udslusning.decision.DecisionWords;
import dk.udslusning.rules.money.Money;

/**
 * What the letter with a decision on the loan for the entry deposit says.
 *
 * @param deposit the entry deposit
 * @param loan what is lent; null where the loan is refused
 * @param decision the decision
 */
record DepositLetter(Money deposit, Money loan, DecisionWords decision) implements LetterWords {

	@Override
	public LetterKind kind() {
		return LetterKind.DEPOSIT_DECISION;
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "DepositLetter";
	}

}
