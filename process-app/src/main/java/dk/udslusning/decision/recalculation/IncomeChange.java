package dk.udslusning.decision.recalculation;

import java.time.LocalDate;

import dk.udslusning.casefile.income.Earner;
import dk.udslusning.casefile.income.IncomeKind;
import dk.udslusning.rules.money.Money;

/**
 * An income as it is being told; anything may still be missing or wrong.
 *
 * @param earner whose it is
 * @param kind where the tenant's comes from; not asked of others
 * @param amount before tax, for what {@link FactChanges#incomePer} says; null for none
 * @param from the first day of it
 * @param told who says so, and how
 */
public record IncomeChange(Earner earner, IncomeKind kind, Money amount, LocalDate from, String told) {

	/** Without the amount, so that a log cannot tell of it. */
	@Override
	public String toString() {
		return "IncomeChange";
	}

}
