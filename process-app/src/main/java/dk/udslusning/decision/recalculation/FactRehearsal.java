package dk.udslusning.decision.recalculation;

import java.time.LocalDate;
import java.util.Map;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.household.Household;
import dk.udslusning.casefile.income.IncomeKind;
import dk.udslusning.decision.calculation.CalculationPlaces;
import dk.udslusning.decision.calculation.CalculationPreparation;
import dk.udslusning.decision.calculation.PreparedFacts;
import dk.udslusning.rules.money.Money;

import org.springframework.stereotype.Component;

/**
 * Checks changed facts as the preparation of a recalculation would, so that what is
 * written down is not refused there later.
 */
@Component
class FactRehearsal {

	private final CalculationPlaces places;

	private final CalculationPreparation preparation;

	FactRehearsal(CalculationPlaces places, CalculationPreparation preparation) {
		this.places = places;
		this.preparation = preparation;
	}

	/** The facts that were told last. */
	PreparedFacts known(String caseNumber, LocalDate from) {
		return this.preparation.defaults(this.places.livedIn(caseNumber, from)).withoutBenefit();
	}

	/**
	 * Notes the faults of the fields that are asked about.
	 * @param fields by the component of {@link PreparedFacts}, how the field is called
	 * here; faults of others are none of this change
	 * @return the household as far as it could be read
	 */
	Household check(String caseNumber, LocalDate from, Told told, Map<String, String> fields, Faults faults) {
		Faults found = new Faults();
		Household household = this.preparation.check(this.places.livedIn(caseNumber, from),
				told.in(known(caseNumber, from)), found);
		found.found()
			.stream()
			.filter((fault) -> fields.containsKey(fault.field()))
			.forEach((fault) -> faults.add(fields.get(fault.field()), fault.message()));
		return household;
	}

	/**
	 * Household and income as they are to be.
	 */
	record Told(String childrenBorn, String adultsBorn, IncomeKind incomeKind, Money income, LocalDate incomeFrom,
			Money othersIncome) {

		PreparedFacts in(PreparedFacts known) {
			return new PreparedFacts(this.childrenBorn, this.adultsBorn, known.pension(), known.folkepension(),
					known.severeMobilityHandicap(), known.roundTheClockHelp(), this.incomeKind, this.income,
					known.incomePer(), this.incomeFrom, this.othersIncome, known.wealth(), known.rent(),
					known.rentChecked(), known.heat(), known.water(), known.antenna(), known.laundry(), known.other(),
					null, null, null, known.ownPaymentEntered(), known.ownPaymentSource(), known.reduction(),
					known.reducedTo(), known.reductionReason());
		}

		/** Without the facts, so that a log cannot tell of them. */
		@Override
		public String toString() {
			return "Told";
		}

	}

}
