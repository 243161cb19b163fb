package dk.udslusning.process.form.money;

import java.time.LocalDate;
import java.time.YearMonth;

import dk.udslusning.casefile.income.IncomeKind;
import dk.udslusning.casefile.income.Per;
import dk.udslusning.casefile.ownpayment.Reduction;
import dk.udslusning.decision.calculation.PreparedFacts;
import dk.udslusning.decision.recalculation.ChangedFacts;
import dk.udslusning.decision.recalculation.FactsKnown;
import dk.udslusning.rules.money.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Forbered genberegning", with the names of {@link ChangedFacts} and
 * {@link PreparedFacts}.
 *
 * @param caseVersion the reports and the preparation that were shown
 * @param facts shown only: what was reported, and what is decided now
 */
record RecalculationFields(Long caseVersion, String facts,
		@NotNull(message = "Skriv den første dag, der skal regnes om") LocalDate changedFrom,
		@Size(max = 300, message = "Skriv højst 300 tegn") String childrenBorn,
		@Size(max = 300, message = "Skriv højst 300 tegn") String adultsBorn, LocalDate householdFrom, Boolean pension,
		Boolean folkepension, Boolean severeMobilityHandicap, Boolean roundTheClockHelp,
		@NotNull(
				message = "Vælg, hvad borgeren lever af; vælg »Ingen indkomst«, hvis der ingen er") IncomeKind incomeKind,
		Money income, Per incomePer, LocalDate incomeFrom, Money othersIncome, Money wealth,
		@NotNull(message = "Skriv lejen pr. måned før boligstøtte") Money rent, Boolean rentChecked, LocalDate rentFrom,
		Money heat, Money water, Money antenna, Money laundry, Money other, Money benefitDecided, YearMonth benefitFrom,
		LocalDate benefitLetterOn, Money ownPaymentEntered,
		@Size(max = 200, message = "Skriv højst 200 tegn") String ownPaymentSource, Reduction reduction,
		Money reducedTo, @Size(max = 1000, message = "Skriv højst 1.000 tegn") String reductionReason,
		LocalDate ownPaymentFrom,
		@NotNull(message = "Vælg, om borgeren kender de nye oplysninger (FVL § 19)") FactsKnown factsKnown,
		@NotNull(message = "Skriv, hvordan borgeren kender oplysningerne, eller hvilke der ikke er kendt") @Size(
				max = ChangedFacts.NOTE_LIMIT, message = "Skriv højst 2.000 tegn") String knownNote) {

	static RecalculationFields of(String facts, ChangedFacts changed) {
		PreparedFacts known = changed.facts();
		return new RecalculationFields(null, facts, changed.changedFrom(), known.childrenBorn(), known.adultsBorn(),
				changed.householdFrom(), known.pension(), known.folkepension(), known.severeMobilityHandicap(),
				known.roundTheClockHelp(), known.incomeKind(), known.income(), known.incomePer(), known.incomeFrom(),
				known.othersIncome(), known.wealth(), known.rent(), known.rentChecked(), changed.rentFrom(),
				known.heat(), known.water(), known.antenna(), known.laundry(), known.other(), known.benefitDecided(),
				changed.benefitFrom(), known.benefitLetterOn(), known.ownPaymentEntered(), known.ownPaymentSource(),
				known.reduction(), known.reducedTo(), known.reductionReason(), changed.ownPaymentFrom(),
				changed.factsKnown(), changed.knownNote());
	}

	ChangedFacts changed() {
		PreparedFacts prepared = new PreparedFacts(this.childrenBorn, this.adultsBorn, this.pension, this.folkepension,
				this.severeMobilityHandicap, this.roundTheClockHelp, this.incomeKind, this.income, this.incomePer,
				this.incomeFrom, this.othersIncome, this.wealth, this.rent, this.rentChecked, this.heat, this.water,
				this.antenna, this.laundry, this.other, this.benefitDecided, null, this.benefitLetterOn,
				this.ownPaymentEntered, this.ownPaymentSource, this.reduction, this.reducedTo, this.reductionReason);
		return new ChangedFacts(this.changedFrom, prepared, this.householdFrom, this.rentFrom, this.benefitFrom,
				this.ownPaymentFrom, this.factsKnown, this.knownNote);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "RecalculationFields";
	}

}
