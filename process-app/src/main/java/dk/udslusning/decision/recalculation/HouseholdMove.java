package dk.udslusning.decision.recalculation;

import java.time.LocalDate;

import dk.udslusning.casefile.household.Relation;
import dk.udslusning.rules.money.Money;

/**
 * Somebody moves in or out, as it is being told; anything may still be missing or wrong.
 *
 * @param in whether the person moves in; else out
 * @param relation child or other adult
 * @param bornOn the person's birth date
 * @param day the first day in the home, or the last
 * @param othersIncome what all others in the home earn together from then on, before tax;
 * asked for where an adult moves
 * @param told who says so, and how
 */
public record HouseholdMove(boolean in, Relation relation, LocalDate bornOn, LocalDate day, Money othersIncome,
		String told) {

	/** The first day on which the household is another. */
	LocalDate effectiveOn() {
		return this.in ? this.day : this.day.plusDays(1);
	}

	/** Without the person, so that a log cannot tell of anybody. */
	@Override
	public String toString() {
		return "HouseholdMove";
	}

}
