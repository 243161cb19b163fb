package dk.udslusning.decision.extension;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;
import dk.udslusning.rules.money.Money;

/**
 * What the letters before a period ends say: the last day, what she pays then, what she
 * can do. Neither a shelter nor an address is named, nor from what kind of place she
 * comes: others may read the letter.
 *
 * @param kind six or three months before
 * @param benefitName what the money is called in the scheme
 * @param lastLegalDay the last day with it
 * @param dayAfter the first day without it
 * @param fullRent rent with what the landlord charges besides, a month
 * @param budget what she pays now and then; null where nothing was calculated
 * @param firstInstalmentFrom from when the loan for the deposit may be paid back; null
 * where there is none
 * @param extensionPossible whether an extension is still to be assessed
 * @param takingOver names of schemes that may take over, to be assessed
 */
record PeriodEndLetter(LetterKind kind, String benefitName, LocalDate lastLegalDay, LocalDate dayAfter, Money fullRent,
		Budget budget, LocalDate firstInstalmentFrom, boolean extensionPossible,
		List<String> takingOver) implements LetterWords {

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "PeriodEndLetter[" + this.kind + "]";
	}

	/**
	 * What she pays, a month.
	 *
	 * @param benefit housing benefit as we expect it
	 * @param leftNow what is left to pay now
	 * @param leftThen what is left to pay without the refund
	 */
	record Budget(Money benefit, Money leftNow, Money leftThen) {

	}

}
