package dk.udslusning.workplace.caseedit;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.income.Earner;
import dk.udslusning.casefile.income.IncomeKind;
import dk.udslusning.decision.recalculation.IncomeChange;

/**
 * An income as it was typed.
 *
 * @param version that of the facts that were shown
 * @param earner whose it is
 * @param kind where the tenant's comes from
 * @param amount before tax
 * @param from the first day of it
 * @param told who says so
 */
record TypedIncome(Long version, String earner, String kind, String amount, String from, String told) {

	/** The income, as far as it can be read. */
	IncomeChange change(Faults faults) {
		return new IncomeChange(Typed.choice(Earner.values(), this.earner),
				Typed.choice(IncomeKind.values(), this.kind), Typed.amount("amount", this.amount, faults),
				Typed.day("from", this.from, faults), Typed.text("told", this.told, 2000, faults));
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "TypedIncome";
	}

}
