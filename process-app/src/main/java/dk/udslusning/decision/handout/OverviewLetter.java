package dk.udslusning.decision.handout;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;
import dk.udslusning.rules.money.Money;

/**
 * The citizen's one page: what she pays, what she gets, when, and whom to ring.
 *
 * @param benefitName what the money is called in the scheme
 * @param month the month that the amounts are about
 * @param charged rent with what the landlord charges besides, a month
 * @param benefit housing benefit, a month
 * @param benefitEstimated whether that is our estimate
 * @param refund what she gets for the month
 * @param left what is left to pay
 * @param provisional whether the amount may still change because a rate is unconfirmed
 * @param paidOn the banking day on which the month's money is in the account
 * @param benefitApplied whether housing benefit is applied for
 * @param lastLegalDay the last day with the refund; none where it is not known
 */
record OverviewLetter(String benefitName, YearMonth month, Money charged, Money benefit, boolean benefitEstimated,
		Money refund, Money left, boolean provisional, LocalDate paidOn, boolean benefitApplied,
		Optional<LocalDate> lastLegalDay) implements LetterWords {

	@Override
	public LetterKind kind() {
		return LetterKind.OVERVIEW;
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "OverviewLetter";
	}

}
