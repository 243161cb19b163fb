package dk.udslusning.decision.handout;

import java.time.LocalDate;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;
import dk.udslusning.rules.money.Money;

/**
 * An offer of a home with its budget, so that she signs nothing before she knows the
 * money. The home's address is told, not written: others may read the letter.
 *
 * @param benefitName what the money is called in the scheme
 * @param rooms how many rooms the home has
 * @param area square metres, in Danish words
 * @param leaseStart the lease's planned first day
 * @param charged rent with what the landlord charges besides, a month
 * @param benefit housing benefit, a month
 * @param benefitEstimated whether that is our estimate
 * @param refund what she would get, a month
 * @param left what is left to pay, a month
 * @param deposit the deposit, once
 */
record HomeOfferLetter(String benefitName, int rooms, String area, LocalDate leaseStart, Money charged, Money benefit,
		boolean benefitEstimated, Money refund, Money left, Money deposit) implements LetterWords {

	@Override
	public LetterKind kind() {
		return LetterKind.HOME_OFFER;
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "HomeOfferLetter";
	}

}
