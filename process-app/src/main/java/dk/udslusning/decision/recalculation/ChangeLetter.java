package dk.udslusning.decision.recalculation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;
import dk.udslusning.decision.DecisionWords;
import dk.udslusning.rules.money.Money;

/**
 * What the letter with a changed amount says, also where rates alone have changed it.
 * Neither a shelter nor an address is among it, nor from what kind of place she comes:
 * others may read the letter.
 *
 * @param kind a changed amount, or new rates
 * @param benefitName what the money is called in the scheme
 * @param ahead what she gets from now on; null where nothing changes ahead
 * @param months what becomes of each month that differs
 * @param afterwards what is paid afterwards; null where nothing is
 * @param keepsMoney whether she keeps what was too much
 * @param calculations how each amount was found
 * @param before how the amount was found that new rates change; null but for rates
 * @param decision the decision
 */
record ChangeLetter(LetterKind kind, String benefitName, Ahead ahead, List<Month> months, Afterwards afterwards,
		boolean keepsMoney, List<Calculated> calculations, Calculated before,
		DecisionWords decision) implements LetterWords {

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "ChangeLetter[" + this.kind + "]";
	}

	/**
	 * What she gets a month from now on.
	 *
	 * @param amount the amount of a month
	 * @param from the first month for which it differs; null where it stays
	 * @param before what she has had; null where it stays
	 * @param less whether it is less than that
	 */
	record Ahead(Money amount, YearMonth from, Money before, boolean less) {

	}

	/**
	 * A month that differs.
	 *
	 * @param month the month, or the first one
	 * @param onwards whether it also holds for the months after it
	 * @param homeBefore whether it is of the home she lived in before
	 * @param decided what was decided before
	 * @param calculated what its facts give
	 * @param paid what is paid afterwards for it; null where nothing is
	 * @param kept whether she keeps what was too much
	 * @param spared whether she gets what she had
	 */
	record Month(YearMonth month, boolean onwards, boolean homeBefore, Money decided, Money calculated, Money paid,
			boolean kept, boolean spared) {

	}

	/**
	 * What is paid afterwards for months that have begun.
	 *
	 * @param amount all together
	 * @param from the first banking day on which money can be in the account
	 */
	record Afterwards(Money amount, LocalDate from) {

	}

	/**
	 * How an amount was found.
	 *
	 * @param month the month it was found for
	 * @param steps a point a line
	 */
	record Calculated(YearMonth month, String steps) {

	}

}
