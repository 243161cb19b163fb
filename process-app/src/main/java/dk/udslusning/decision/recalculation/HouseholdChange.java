package dk.udslusning.decision.recalculation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.household.BirthDates;
import dk.udslusning.casefile.household.Household;
import dk.udslusning.casefile.household.Households;
import dk.udslusning.casefile.household.Relation;
import dk.udslusning.decision.calculation.PreparedFacts;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * Keeps the household as it is after somebody has moved in or out.
 */
@Component
class HouseholdChange {

	private static final Map<String, String> FIELDS = Map.of("childrenBorn", "bornOn", "adultsBorn", "bornOn",
			"othersIncome", "othersIncome");

	private final Households households;

	private final FactRehearsal rehearsal;

	private final IncomePeriods incomes;

	private final RecalculableDays days;

	private final Clock clock;

	HouseholdChange(Households households, FactRehearsal rehearsal, IncomePeriods incomes, RecalculableDays days,
			Clock clock) {
		this.households = households;
		this.rehearsal = rehearsal;
		this.incomes = incomes;
		this.days = days;
		this.clock = clock;
	}

	/**
	 * Checks the move and keeps it.
	 * @throws dk.udslusning.casefile.RejectedInput naming each faulty field by the
	 * component of {@link HouseholdMove}; nothing is stored then
	 */
	KeptFact keep(String caseNumber, HouseholdMove move) {
		Faults faults = new Faults();
		check(caseNumber, move, faults);
		faults.throwIfAny();
		LocalDate from = move.effectiveOn();
		PreparedFacts facts = this.rehearsal.known(caseNumber, from);
		List<LocalDate> children = after(caseNumber, move, Relation.CHILD);
		List<LocalDate> adults = after(caseNumber, move, Relation.OTHER_ADULT);
		Household household = this.rehearsal.check(caseNumber, from,
				new FactRehearsal.Told(BirthDates.write(children), BirthDates.write(adults), facts.incomeKind(),
						facts.income(), facts.incomeFrom(),
						(move.relation() == Relation.OTHER_ADULT) ? move.othersIncome() : facts.othersIncome()),
				FIELDS, faults);
		faults.throwIfAny();
		this.households.keep(caseNumber, household, from);
		if (move.relation() == Relation.OTHER_ADULT) {
			this.incomes.keepOthers(caseNumber, move.othersIncome(), from);
		}
		return new KeptFact(from, inWords(move));
	}

	private void check(String caseNumber, HouseholdMove move, Faults faults) {
		LocalDate today = LocalDate.now(this.clock);
		faults.addIf(move.relation() == null, "relation", "Vælg, hvem der flytter ind eller ud")
			.addIf(move.bornOn() == null, "bornOn", "Skriv fødselsdatoen")
			.addIf(move.bornOn() != null && move.bornOn().isAfter(today), "bornOn",
					"Fødselsdatoen ligger i fremtiden; ret den. Et ventet barn tæller først fra fødslen")
			.addIf(move.day() == null, "day", "Skriv den første dag i boligen, eller den sidste")
			.addIf(move.relation() == Relation.OTHER_ADULT && move.othersIncome() == null, "othersIncome",
					"Skriv, hvad alle andre i boligen tjener tilsammen efter ændringen; skriv 0, hvis de intet tjener");
		if (faults.any()) {
			return;
		}
		faults.addIf(move.in() && move.bornOn().isAfter(move.day()), "day", "Personen var ikke født den dag")
			.addIf(!move.in()
					&& household(caseNumber).bornOn(move.relation()).stream().noneMatch(move.bornOn()::equals),
					"relation", "Personen bor ikke i boligen. Vælg en af dem, der bor der");
		this.days.check(caseNumber, move.effectiveOn(), "day", faults);
		Optional<LocalDate> later = this.households.lastChange(caseNumber)
			.filter((known) -> known.isAfter(move.effectiveOn()));
		later.ifPresent((known) -> faults.add("day",
				"Husstanden er allerede ændret fra " + DanishDates.format(known)
						+ ". En tidligere ændring skrives i »Borgeren henvender sig« under Ny registrering, så hele "
						+ "husstanden ses efter i genberegningen"));
	}

	private List<LocalDate> after(String caseNumber, HouseholdMove move, Relation relation) {
		List<LocalDate> born = new ArrayList<>(household(caseNumber).bornOn(relation));
		if (relation == move.relation()) {
			if (move.in()) {
				born.add(move.bornOn());
			}
			else {
				born.remove(move.bornOn());
			}
		}
		return born;
	}

	private Household household(String caseNumber) {
		return this.households.current(caseNumber).orElse(Household.ofTenantAlone());
	}

	private static String inWords(HouseholdMove move) {
		String who = (move.relation() == Relation.CHILD) ? "Et barn" : "En voksen";
		return who + ", født " + DanishDates.format(move.bornOn())
				+ (move.in() ? ", flytter ind den " : ", flytter ud; sidste dag i boligen er den ")
				+ DanishDates.format(move.day()) + ".";
	}

}
