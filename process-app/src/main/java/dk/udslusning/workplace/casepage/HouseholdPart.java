package dk.udslusning.workplace.casepage;

import java.time.Clock;
import java.time.LocalDate;

import dk.udslusning.casefile.household.Household;
import dk.udslusning.casefile.household.HouseholdMember;
import dk.udslusning.casefile.household.Households;
import dk.udslusning.casefile.household.Relation;
import dk.udslusning.decision.recalculation.FactChanges;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * Who lives with the citizen, as the amount counts them.
 */
@Component
class HouseholdPart implements PagePart {

	private final Households households;

	private final FactChanges changes;

	private final Clock clock;

	HouseholdPart(Households households, FactChanges changes, Clock clock) {
		this.households = households;
		this.changes = changes;
		this.clock = clock;
	}

	@Override
	public PartName name() {
		return PartName.HOUSEHOLD;
	}

	@Override
	public Part of(String caseNumber) {
		Part.Writer part = Part.named(name());
		LocalDate today = LocalDate.now(this.clock);
		boolean possible = this.changes.arePossible(caseNumber);
		part.editIf(possible, "household", "Nogen flytter ind eller ud").elsewhereIf(!possible, caseNumber);
		this.households.on(caseNumber, today)
			.or(() -> this.households.current(caseNumber))
			.ifPresent((household) -> tell(household, today, part));
		this.households.lastChange(caseNumber)
			.filter((day) -> day.isAfter(today))
			.ifPresent((day) -> part.text("Husstanden ændrer sig fra den " + DanishDates.format(day) + "."));
		return part.orElse("Husstanden er ikke oplyst endnu.");
	}

	private static void tell(Household household, LocalDate today, Part.Writer part) {
		part.fact("Voksne ud over borgeren", String.valueOf(household.otherAdultsOn(today)))
			.fact("Børn under 18", String.valueOf(household.childrenOn(today)));
		household.members().forEach((member) -> part.row("", who(member), moves(member)));
	}

	private static String who(HouseholdMember member) {
		return ((member.relation() == Relation.CHILD) ? "Barn" : "Voksen") + ", født "
				+ DanishDates.format(member.bornOn());
	}

	private static String moves(HouseholdMember member) {
		String in = (member.movedInOn() != null) ? "Flyttet ind " + DanishDates.format(member.movedInOn()) + ". " : "";
		return (in + ((member.movedOutOn() != null) ? "Flytter ud " + DanishDates.format(member.movedOutOn()) : ""))
			.strip();
	}

}
