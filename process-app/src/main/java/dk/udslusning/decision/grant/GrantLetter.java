package dk.udslusning.decision.grant;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;
import dk.udslusning.decision.DecisionWords;
import dk.udslusning.rules.money.Money;

/**
 * What the letter with the decision on the refund says. Neither a shelter nor an address
 * is among it, nor from what kind of place she comes: others may read the letter.
 *
 * @param benefitName what the money is called in the scheme
 * @param startsOn the lease's first day
 * @param refund what she gets for a whole month
 * @param charged rent with what the landlord charges besides, a month
 * @param benefit housing benefit, a month
 * @param benefitEstimated whether that is our estimate
 * @param left what is left to pay, a month
 * @param firstMonths the first months that stand by themselves
 * @param firstPayment the first banking day on which money can be in the account; null
 * where there is none to get
 * @param benefitApplied whether housing benefit is applied for
 * @param lastLegalDay the last day of the lease's special terms
 * @param sentence the amount of a whole month in one sentence
 * @param steps how it was found, a point a line
 * @param decision the decision
 */
record GrantLetter(String benefitName, LocalDate startsOn, Money refund, Money charged, Money benefit,
		boolean benefitEstimated, Money left, List<FirstMonth> firstMonths, LocalDate firstPayment,
		boolean benefitApplied, LocalDate lastLegalDay, String sentence, String steps,
		DecisionWords decision) implements LetterWords {

	@Override
	public LetterKind kind() {
		return LetterKind.GRANT;
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "GrantLetter";
	}

	/**
	 * A first month that stands by itself.
	 *
	 * @param month the month
	 * @param refund what she gets for it
	 * @param steps how it was found, a point a line
	 */
	record FirstMonth(YearMonth month, Money refund, String steps) {

	}

}
