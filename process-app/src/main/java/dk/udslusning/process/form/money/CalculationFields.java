package dk.udslusning.process.form.money;

import java.time.LocalDate;

import dk.udslusning.casefile.income.IncomeKind;
import dk.udslusning.casefile.income.Per;
import dk.udslusning.casefile.ownpayment.Reduction;
import dk.udslusning.decision.calculation.PreparedFacts;
import dk.udslusning.rules.money.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The fields of "Forbered foreløbig beregning" and "Forbered afgørelse om refusion", with
 * the names of {@link PreparedFacts}.
 *
 * @param caseVersion the preparation that was shown
 * @param facts shown only
 */
record CalculationFields(Long caseVersion, String facts,
		@Size(max = 300, message = "Skriv højst 300 tegn") String childrenBorn,
		@Size(max = 300, message = "Skriv højst 300 tegn") String adultsBorn, Boolean pension, Boolean folkepension,
		Boolean severeMobilityHandicap, Boolean roundTheClockHelp,
		@NotNull(
				message = "Vælg, hvad borgeren lever af; vælg »Ingen indkomst«, hvis der ingen er") IncomeKind incomeKind,
		Money income, Per incomePer, LocalDate incomeFrom, Money othersIncome, Money wealth,
		@NotNull(message = "Skriv lejen pr. måned før boligstøtte") Money rent, Boolean rentChecked, Money heat,
		Money water, Money antenna, Money laundry, Money other, Money benefitDecided, Money benefitFirstMonth,
		LocalDate benefitLetterOn, Money ownPaymentEntered,
		@Size(max = 200, message = "Skriv højst 200 tegn") String ownPaymentSource, Reduction reduction,
		Money reducedTo, @Size(max = 1000, message = "Skriv højst 1.000 tegn") String reductionReason) {

	static CalculationFields of(String facts, PreparedFacts known) {
		return new CalculationFields(null, facts, known.childrenBorn(), known.adultsBorn(), known.pension(),
				known.folkepension(), known.severeMobilityHandicap(), known.roundTheClockHelp(), known.incomeKind(),
				known.income(), known.incomePer(), known.incomeFrom(), known.othersIncome(), known.wealth(),
				known.rent(), known.rentChecked(), known.heat(), known.water(), known.antenna(), known.laundry(),
				known.other(), known.benefitDecided(), known.benefitFirstMonth(), known.benefitLetterOn(),
				known.ownPaymentEntered(), known.ownPaymentSource(), known.reduction(), known.reducedTo(),
				known.reductionReason());
	}

	PreparedFacts prepared() {
		return new PreparedFacts(this.childrenBorn, this.adultsBorn, this.pension, this.folkepension,
				this.severeMobilityHandicap, this.roundTheClockHelp, this.incomeKind, this.income, this.incomePer,
				this.incomeFrom, this.othersIncome, this.wealth, this.rent, this.rentChecked, this.heat, this.water,
				this.antenna, this.laundry, this.other, this.benefitDecided, this.benefitFirstMonth,
				this.benefitLetterOn, this.ownPaymentEntered, this.ownPaymentSource, this.reduction, this.reducedTo,
				this.reductionReason);
	}

}
