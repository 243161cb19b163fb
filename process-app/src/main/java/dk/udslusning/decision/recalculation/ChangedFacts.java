package dk.udslusning.decision.recalculation;

import java.time.LocalDate;
import java.time.YearMonth;

import dk.udslusning.decision.calculation.PreparedFacts;

/**
 * What a caseworker fills in to prepare a recalculation; anything may still be missing or
 * wrong. The facts are those told last, with whatever has changed; each day says from
 * when the change beside it holds, and counts only where something has.
 *
 * @param changedFrom the first day that is calculated again
 * @param facts household, income, rent and own payment; a new amount of housing benefit
 * or none
 * @param householdFrom the first day of another household
 * @param rentFrom the first day of another rent
 * @param benefitFrom the first month of another amount of housing benefit
 * @param ownPaymentFrom the first day of other terms of own payment
 * @param factsKnown whether the citizen knows what changed
 * @param knownNote how she knows it, or what she does not know
 */
public record ChangedFacts(LocalDate changedFrom, PreparedFacts facts, LocalDate householdFrom, LocalDate rentFrom,
		YearMonth benefitFrom, LocalDate ownPaymentFrom, FactsKnown factsKnown, String knownNote) {

	/**
	 * The note's limit in characters, on the form and in the table.
	 */
	public static final int NOTE_LIMIT = 2000;

}
