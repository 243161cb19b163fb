package dk.udslusning.workplace.caseedit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.CaseIsClosed;
import dk.udslusning.casefile.ChangedMeanwhile;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.household.Household;
import dk.udslusning.casefile.household.HouseholdMember;
import dk.udslusning.casefile.household.Households;
import dk.udslusning.casefile.household.Relation;
import dk.udslusning.casefile.income.Earner;
import dk.udslusning.casefile.income.IncomeKind;
import dk.udslusning.casefile.income.Per;
import dk.udslusning.casefile.protection.PaperAccess;
import dk.udslusning.decision.recalculation.FactChanges;
import dk.udslusning.decision.recalculation.HouseholdMove;
import dk.udslusning.decision.recalculation.IncomeChange;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Household and income, edited on the page.
 */
@Component
@Transactional
class FactEdits {

	private final FactChanges changes;

	private final Households households;

	private final CaseFiles cases;

	private final PaperAccess access;

	FactEdits(FactChanges changes, Households households, CaseFiles cases, PaperAccess access) {
		this.changes = changes;
		this.households = households;
		this.cases = cases;
		this.access = access;
	}

	/** What the forms begin with. */
	FactsForm form(String caseNumber) {
		this.access.look(caseNumber, "husstand og indkomst");
		if (!this.cases.get(caseNumber).isOpen()) {
			throw new CaseIsClosed(caseNumber);
		}
		return new FactsForm(this.changes.version(caseNumber),
				(this.changes.incomePer(caseNumber) == Per.MONTH) ? "pr. måned" : "pr. år", moves(caseNumber),
				List.of(new Choice(Earner.TENANT.name(), "Borgerens"),
						new Choice(Earner.OTHERS.name(), "Alle andres i boligen tilsammen")),
				Arrays.stream(IncomeKind.values()).map((kind) -> new Choice(kind.name(), kind.danishName())).toList());
	}

	void move(String caseNumber, TypedMove typed) {
		this.access.requireRead(caseNumber);
		Faults faults = new Faults();
		HouseholdMove move = typed.move(faults);
		faults.throwIfAny();
		this.changes.move(caseNumber, version(caseNumber, typed.version()), move);
	}

	void earn(String caseNumber, TypedIncome typed) {
		this.access.requireRead(caseNumber);
		Faults faults = new Faults();
		IncomeChange change = typed.change(faults);
		faults.throwIfAny();
		this.changes.earn(caseNumber, version(caseNumber, typed.version()), change);
	}

	private static long version(String caseNumber, Long shown) {
		if (shown == null) {
			throw new ChangedMeanwhile(caseNumber);
		}
		return shown;
	}

	/** Twins are one choice: one of them moves. Who moves out already does not again. */
	private List<Choice> moves(String caseNumber) {
		List<Choice> moves = new ArrayList<>();
		moves.add(new Choice(TypedMove.in(Relation.CHILD), "Et barn flytter ind eller fødes"));
		moves.add(new Choice(TypedMove.in(Relation.OTHER_ADULT), "En voksen flytter ind"));
		this.households.current(caseNumber)
			.map(Household::members)
			.orElse(List.of())
			.stream()
			.filter((member) -> member.movedOutOn() == null)
			.map((member) -> new Choice(TypedMove.out(member), leaves(member)))
			.distinct()
			.forEach(moves::add);
		return moves;
	}

	private static String leaves(HouseholdMember member) {
		return ((member.relation() == Relation.CHILD) ? "Barnet" : "Den voksne") + ", født "
				+ DanishDates.format(member.bornOn()) + ", flytter ud";
	}

}
