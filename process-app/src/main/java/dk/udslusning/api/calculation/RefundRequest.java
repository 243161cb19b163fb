package dk.udslusning.api.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import dk.udslusning.decision.trial.RefundTrial;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.scheme.Origin;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The facts of one month, as another system sends them. Amounts are whole øre.
 */
@Schema(description = "Oplysninger til beregning af én måneds refusion; beløb i hele øre")
record RefundRequest(
		@Schema(description = "Ordningens kode", example = "FRIKOMMUNE_25",
				requiredMode = Schema.RequiredMode.REQUIRED) String scheme,
		@Schema(description = "Måneden", type = "string", example = "2021-03",
				requiredMode = Schema.RequiredMode.REQUIRED) YearMonth month,
		@Schema(description = "Boligsituation før udslusning", example = "HOMELESS_SHELTER_110",
				requiredMode = Schema.RequiredMode.REQUIRED) Origin origin,
		@Schema(description = "Boligen", requiredMode = Schema.RequiredMode.REQUIRED) Home home,
		@Schema(description = "Husstanden den 1. i måneden",
				requiredMode = Schema.RequiredMode.REQUIRED) Household household,
		@Schema(description = "Husstandens indkomst pr. år; kan udelades, hvis boligstøtten er beregnet",
				example = "16000000") Long annualHouseholdIncomeOere,
		@Schema(description = "Husstandens formue", example = "0") Long annualHouseholdWealthOere,
		@Schema(description = "Om lejeren har indkomst", example = "true",
				requiredMode = Schema.RequiredMode.REQUIRED) Boolean tenantHasIncome,
		@Schema(description = "Dage med indkomst, hvis det ikke er alle") List<Span> tenantIncomePeriods,
		@Schema(description = "Boligstøtte", requiredMode = Schema.RequiredMode.REQUIRED) HousingBenefit housingBenefit,
		@Schema(description = "Egenbetaling; udelades, når satsen gælder") OwnPayment ownPayment,
		@Schema(description = "Særlige forhold i husstanden") Exceptions exceptions,
		@Schema(description = "De dage, hvert beløb dækker; udelades for en hel måned") Days days) {

	/** The same facts for the use case; what is missing is missing there too. */
	RefundTrial trial() {
		Home theHome = (this.home != null) ? this.home : new Home(null, null, null, null);
		HousingBenefit benefit = (this.housingBenefit != null) ? this.housingBenefit
				: new HousingBenefit(null, null, null);
		OwnPayment own = (this.ownPayment != null) ? this.ownPayment : new OwnPayment(null, null);
		Days theDays = (this.days != null) ? this.days : new Days(null, null, null, null, null, null, null, null, null);
		return new RefundTrial(this.scheme, this.month, this.origin, theHome.trial(), tenants(),
				new RefundTrial.Benefit(benefit.applied(), money(benefit.decidedMonthlyOere()),
						Boolean.TRUE.equals(benefit.decidedForDaysOnly())),
				new RefundTrial.OwnPayment(money(own.enteredMonthlyOere()), money(own.reducedToOere())),
				theDays.trial());
	}

	private RefundTrial.Household tenants() {
		Household who = (this.household != null) ? this.household : new Household(null, null, null);
		Exceptions special = (this.exceptions != null) ? this.exceptions : new Exceptions(null, null, null, null);
		return new RefundTrial.Household(who.adults(), who.children(), who.shareNumber(),
				money(this.annualHouseholdIncomeOere), money(this.annualHouseholdWealthOere), this.tenantHasIncome,
				spans(this.tenantIncomePeriods), Boolean.TRUE.equals(special.pension()),
				Boolean.TRUE.equals(special.severeMobilityHandicap()), Boolean.TRUE.equals(special.roundTheClockHelp()),
				Boolean.TRUE.equals(special.folkepension()));
	}

	private static Money money(Long oere) {
		return (oere != null) ? Money.ofOere(oere) : null;
	}

	private static List<RefundTrial.Span> spans(List<Span> spans) {
		return (spans == null) ? List.of()
				: spans.stream()
					.map((span) -> (span != null) ? new RefundTrial.Span(span.from(), span.to())
							: new RefundTrial.Span(null, null))
					.toList();
	}

	private static List<RefundTrial.Payment> payments(List<Payment> payments) {
		return (payments == null) ? List.of()
				: payments.stream()
					.map((payment) -> (payment != null) ? new RefundTrial.Payment(payment.kind(), money(payment.oere()))
							: new RefundTrial.Payment(null, null))
					.toList();
	}

	/** The home. */
	record Home(
			@Schema(description = "Areal; kan udelades, hvis boligstøtten er beregnet",
					example = "75") BigDecimal areaM2,
			@Schema(description = "Husleje for boligen alene, før boligstøtte", example = "750000",
					requiredMode = Schema.RequiredMode.REQUIRED) Long rentOere,
			@Schema(description = "Pligtige ydelser ud over huslejen") List<Payment> compulsoryPayments,
			@Schema(description = "Andre priser, der begynder inde i måneden") List<Change> changes) {

		private RefundTrial.Home trial() {
			return new RefundTrial.Home(this.areaM2, money(this.rentOere), payments(this.compulsoryPayments),
					(this.changes == null) ? List.of()
							: this.changes.stream()
								.map((change) -> (change != null)
										? new RefundTrial.Change(change.from(), money(change.rentOere()),
												payments(change.compulsoryPayments()))
										: new RefundTrial.Change(null, null, null))
								.toList());
		}

	}

	/** A compulsory payment. */
	record Payment(
			@Schema(description = "Art efter tabellen", example = "ANTENNA",
					requiredMode = Schema.RequiredMode.REQUIRED) String kind,
			@Schema(description = "Beløb pr. måned", example = "12000",
					requiredMode = Schema.RequiredMode.REQUIRED) Long oere) {
	}

	/** Another price of the home. */
	record Change(
			@Schema(description = "Prisens første dag", example = "2021-03-15",
					requiredMode = Schema.RequiredMode.REQUIRED) LocalDate from,
			@Schema(description = "Husleje pr. måned", example = "781000",
					requiredMode = Schema.RequiredMode.REQUIRED) Long rentOere,
			@Schema(description = "Pligtige ydelser fra den dag") List<Payment> compulsoryPayments) {
	}

	/** Who lives in the home. */
	record Household(
			@Schema(description = "Personer på 18 år og derover", example = "1",
					requiredMode = Schema.RequiredMode.REQUIRED) Integer adults,
			@Schema(description = "Børn under 18 år", example = "0",
					requiredMode = Schema.RequiredMode.REQUIRED) Integer children,
			@Schema(description = "Hvilken af andelene der er lejerens; 1, hvis det udelades",
					example = "1") Integer shareNumber) {
	}

	/** Housing benefit. */
	record HousingBenefit(
			@Schema(description = "Om der er søgt boligstøtte", example = "true",
					requiredMode = Schema.RequiredMode.REQUIRED) Boolean applied,
			@Schema(description = "Beregnet af Udbetaling Danmark for måneden; anslås, hvis det udelades",
					example = "97500") Long decidedMonthlyOere,
			@Schema(description = "Om det beregnede beløb kun dækker en del af måneden",
					example = "false") Boolean decidedForDaysOnly) {
	}

	/** Own payment. */
	record OwnPayment(
			@Schema(description = "Indtastet pr. måned; skal bruges ved § 107",
					example = "250000") Long enteredMonthlyOere,
			@Schema(description = "Nedsat efter ansøgning til, pr. måned", example = "100000") Long reducedToOere) {
	}

	/** What makes exceptions from the limits of housing benefit. */
	record Exceptions(@Schema(description = "Førtids- eller seniorpension", example = "false") Boolean pension,
			@Schema(description = "Svært bevægelseshæmmet i egnet bolig",
					example = "false") Boolean severeMobilityHandicap,
			@Schema(description = "Døgnhjælp", example = "false") Boolean roundTheClockHelp,
			@Schema(description = "Folkepension", example = "false") Boolean folkepension) {
	}

	/** The days of each term. */
	record Days(@Schema(description = "Lejemålets første dag", example = "2021-03-15") LocalDate leaseStart,
			@Schema(description = "Lejemålets sidste dag", example = "2021-08-31") LocalDate leaseEnd,
			@Schema(description = "Indflytning", example = "2021-03-20") LocalDate movedIn,
			@Schema(description = "Sidste dag i boligen", example = "2021-08-20") LocalDate movedOut,
			@Schema(description = "Første dag, boformen ikke opkræver for",
					example = "2021-03-20") LocalDate discharged,
			@Schema(description = "Ordningens sidste dag for borgeren", example = "2023-03-14") LocalDate lastLegalDay,
			@Schema(description = "Dagen, ansøgningen om boligstøtte gælder fra",
					example = "2021-04-01") LocalDate benefitFrom,
			@Schema(description = "Dagen, egenbetalingen ikke længere regnes i en tidligere udslusningsbolig",
					example = "2021-03-20") LocalDate ownPaymentFrom,
			@Schema(description = "Dage, en boform opkræver for imens", example = "[]") List<Span> charged) {

		private RefundTrial.Days trial() {
			return new RefundTrial.Days(this.leaseStart, this.leaseEnd, this.movedIn, this.movedOut, this.discharged,
					this.lastLegalDay, this.benefitFrom, this.ownPaymentFrom, spans(this.charged));
		}

	}

	/** Some days. */
	record Span(@Schema(description = "Første dag", example = "2021-03-05") LocalDate from,
			@Schema(description = "Sidste dag", example = "2021-03-12") LocalDate to) {
	}

}
