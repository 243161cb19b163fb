package dk.udslusning.workplace.casepage;

import dk.udslusning.casefile.income.Earner;
import dk.udslusning.casefile.income.Income;
import dk.udslusning.casefile.income.IncomeKind;
import dk.udslusning.casefile.income.Incomes;
import dk.udslusning.casefile.income.Per;
import dk.udslusning.decision.recalculation.FactChanges;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * What is earned in the home over time, as the amount counts it.
 */
@Component
class IncomePart implements PagePart {

	private final Incomes incomes;

	private final FactChanges changes;

	IncomePart(Incomes incomes, FactChanges changes) {
		this.incomes = incomes;
		this.changes = changes;
	}

	@Override
	public PartName name() {
		return PartName.INCOME;
	}

	@Override
	public Part of(String caseNumber) {
		Part.Writer part = Part.named(name());
		boolean possible = this.changes.arePossible(caseNumber);
		part.editIf(possible, "income", "Ny indkomst").elsewhereIf(!possible, caseNumber);
		for (Earner earner : Earner.values()) {
			this.incomes.periods(caseNumber, earner).forEach((income) -> tell(income, part));
		}
		return part.orElse("Indkomsten er ikke oplyst endnu.");
	}

	private static void tell(Income income, Part.Writer part) {
		part.row("Fra " + DanishDates.format(income.from()), amount(income),
				((income.earner() == Earner.TENANT) ? "Borgeren" : "Alle andre i boligen tilsammen") + ", oplyst "
						+ DanishDates.format(income.knownOn()));
	}

	private static String amount(Income income) {
		if (!income.amount().isPositive()) {
			return IncomeKind.NONE.danishName();
		}
		String amount = income.amount() + ((income.per() == Per.MONTH) ? " pr. måned" : " pr. år") + " før skat";
		return (income.earner() == Earner.TENANT) ? income.kind().danishName() + ", " + amount : amount;
	}

}
