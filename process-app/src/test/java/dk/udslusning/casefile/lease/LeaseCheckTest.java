package dk.udslusning.casefile.lease;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.udslusning.casefile.home.CompulsoryPayments;
import dk.udslusning.casefile.home.HomeAddress;
import dk.udslusning.casefile.home.HomeState;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.scheme.HomeKind;
import dk.udslusning.rules.scheme.Origin;
import dk.udslusning.rules.scheme.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static dk.udslusning.testing.Rejections.fieldsRefusedBy;
import static dk.udslusning.testing.Rejections.refusal;
import static org.assertj.core.api.Assertions.assertThat;

class LeaseCheckTest {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

	/** Registered rent: 7.500,00 kr.; at disposal from 1 November 2018. */
	private static final TransitionalHome HOME = new TransitionalHome(1L, HomeKind.FAMILY, "Prøveboliger", false,
			new HomeAddress("Prøvevej 1", "2630", "Taastrup"), 3, 7500, 750_000, CompulsoryPayments.none(), 0, true,
			HomeState.AT_DISPOSAL, LocalDate.of(2018, 11, 1), null, null, null, null);

	@Test
	void findsNoFaultInGoodTerms() {
		new LeaseCheck(schemeB(), HOME, true, TODAY).faultsOf(terms().build()).throwIfAny();
	}

	@Test
	void namesEveryMissingTerm() {
		Terms empty = new Terms();
		empty.signedOn = null;
		empty.leaseStart = null;
		empty.months = null;
		empty.deviations = "  ";
		empty.approvedOn = null;
		empty.rent = null;
		empty.movingIn = null;
		empty.discharge = null;
		assertThat(fieldsRefusedBy(() -> check(empty))).containsExactly("signedOn", "leaseStart", "periodMonths",
				"deviations", "councilApprovedOn", "rent", "plannedMovingIn");
	}

	@ParameterizedTest
	@CsvSource({ "2018-07-31,false", "2018-08-01,true", "2021-12-31,true", "2022-01-01,false" })
	void admitsALeaseUnderSchemeAOnlyInItsWindow(LocalDate start, boolean admitted) {
		Terms terms = terms();
		terms.leaseStart = start;
		terms.signedOn = LocalDate.of(2018, 7, 1);
		terms.movingIn = start;
		terms.discharge = start;
		LeaseCheck check = new LeaseCheck(schemeA(), atDisposalFrom(LocalDate.of(2018, 1, 1)), true, TODAY);
		if (admitted) {
			check.faultsOf(terms.build()).throwIfAny();
			return;
		}
		assertThat(refusal(() -> check.faultsOf(terms.build()).throwIfAny()).faults()).singleElement()
			.satisfies((fault) -> {
				assertThat(fault.field()).isEqualTo("leaseStart");
				assertThat(fault.message()).contains("mellem 01.08.2018 og 31.12.2021");
			});
	}

	@ParameterizedTest
	@CsvSource({ "2023-06-30,false", "2023-07-01,true" })
	void admitsALeaseUnderSchemeBFromItsFirstDay(LocalDate start, boolean admitted) {
		Terms terms = terms();
		terms.leaseStart = start;
		terms.movingIn = start;
		terms.discharge = start;
		terms.signedOn = start;
		if (admitted) {
			check(terms);
		}
		else {
			assertThat(refusal(() -> check(terms)).faults().get(0).message()).contains("den 01.07.2023 eller senere");
		}
	}

	@ParameterizedTest
	@CsvSource({ "0,false", "1,true", "60,true", "61,false" })
	void allowsOneToSixtyMonthsUnderSchemeB(int months, boolean allowed) {
		Terms terms = terms();
		terms.months = months;
		expect(terms, allowed, "periodMonths");
	}

	@ParameterizedTest
	@CsvSource({ "24,true", "25,false" })
	void allowsTwentyFourMonthsUnderSchemeA(int months, boolean allowed) {
		Terms terms = terms();
		terms.leaseStart = LocalDate.of(2021, 12, 1);
		terms.signedOn = LocalDate.of(2021, 11, 20);
		terms.movingIn = LocalDate.of(2021, 12, 10);
		terms.discharge = LocalDate.of(2021, 12, 10);
		terms.months = months;
		LeaseCheck check = new LeaseCheck(schemeA(), HOME, true, TODAY);
		if (allowed) {
			check.faultsOf(terms.build()).throwIfAny();
		}
		else {
			assertThat(fieldsRefusedBy(() -> check.faultsOf(terms.build()).throwIfAny()))
				.containsExactly("periodMonths");
		}
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23,true", "2026-11-24,false" })
	void refusesASignatureAndAnApprovalInTheFuture(LocalDate day, boolean allowed) {
		Terms signed = terms();
		signed.signedOn = day;
		expect(signed, allowed, "signedOn");
		Terms approved = terms();
		approved.approvedOn = day;
		expect(approved, allowed, "councilApprovedOn");
	}

	@Test
	void refusesALeaseBeforeTheHomeIsAtDisposal() {
		LeaseCheck check = new LeaseCheck(schemeB(), atDisposalFrom(LocalDate.of(2026, 12, 2)), true, TODAY);
		assertThat(refusal(() -> check.faultsOf(terms().build()).throwIfAny()).faults().get(0).message())
			.isEqualTo("Boligen er først til kommunens rådighed fra 02.12.2026");
	}

	@ParameterizedTest
	@CsvSource({ "2028-11-23,true", "2028-11-24,false" })
	void refusesAStartMoreThanTwoYearsAhead(LocalDate start, boolean allowed) {
		Terms terms = terms();
		terms.leaseStart = start;
		terms.movingIn = start;
		terms.discharge = start;
		expect(terms, allowed, "leaseStart");
	}

	@ParameterizedTest
	@ValueSource(longs = { -750_000, -1, 0, 99_999, 2_500_001 })
	void refusesARentThatIsNegativeOrImplausible(long oere) {
		Terms terms = terms();
		terms.rent = Money.ofOere(oere);
		terms.rentChecked = true;
		expect(terms, false, "rent");
	}

	@ParameterizedTest
	@ValueSource(longs = { 100_000, 2_500_000 })
	void takesTheLowestAndTheHighestPlausibleRentOnceChecked(long oere) {
		Terms terms = terms();
		terms.rent = Money.ofOere(oere);
		terms.rentChecked = true;
		check(terms);
	}

	/** A tenth of 7.500,00 kr. is 750,00 kr. */
	@ParameterizedTest
	@CsvSource({ "674999,false", "675000,true", "825000,true", "825001,false" })
	void comparesTheRentWithTheRegisteredOne(long oere, boolean allowed) {
		Terms terms = terms();
		terms.rent = Money.ofOere(oere);
		expect(terms, allowed, "rent");
		terms.rentChecked = true;
		check(terms);
	}

	@Test
	void saysThatALowRentLooksLikeTheAmountAfterBenefit() {
		Terms terms = terms();
		terms.rent = Money.ofKroner(4200);
		assertThat(refusal(() -> check(terms)).faults()).singleElement()
			.satisfies((fault) -> assertThat(fault.message()).startsWith("Beløbet ligner lejen efter boligstøtte")
				.contains("7.500,00 kr."));
	}

	@ParameterizedTest
	@CsvSource({ "-1,false", "0,true", "750000,true", "750001,false" })
	void refusesACompulsoryPaymentBelowZeroOrAboveTheRent(long oere, boolean allowed) {
		Terms terms = terms();
		terms.heat = Money.ofOere(oere);
		expect(terms, allowed, "heat");
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-30,false", "2026-12-01,true", "2027-12-01,true", "2027-12-02,false" })
	void allowsMovingInFromTheFirstDayForAYear(LocalDate day, boolean allowed) {
		Terms terms = terms();
		terms.movingIn = day;
		expect(terms, allowed, "plannedMovingIn");
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-30,false", "2026-12-01,true", "2027-12-01,true", "2027-12-02,false" })
	void refusesADischargeBeforeTheLeaseBegins(LocalDate day, boolean allowed) {
		Terms terms = terms();
		terms.discharge = day;
		expect(terms, allowed, "plannedDischarge");
	}

	@Test
	void refusesADischargeBeforeTheLeaseIsSigned() {
		Terms terms = terms();
		terms.leaseStart = LocalDate.of(2026, 11, 1);
		terms.movingIn = LocalDate.of(2026, 11, 23);
		terms.discharge = LocalDate.of(2026, 11, 22);
		terms.signedOn = LocalDate.of(2026, 11, 23);
		assertThat(refusal(() -> check(terms)).faults()).singleElement()
			.satisfies((fault) -> assertThat(fault.message()).contains("serviceloven § 110, stk. 5"));
	}

	@Test
	void refusesADischargeOfSomebodyWhoStaysNowhere() {
		assertThat(fieldsRefusedBy(
				() -> new LeaseCheck(schemeB(), HOME, false, TODAY).faultsOf(terms().build()).throwIfAny()))
			.containsExactly("plannedDischarge");
	}

	private static void expect(Terms terms, boolean allowed, String field) {
		if (allowed) {
			check(terms);
		}
		else {
			assertThat(fieldsRefusedBy(() -> check(terms))).containsExactly(field);
		}
	}

	private static void check(Terms terms) {
		new LeaseCheck(schemeB(), HOME, true, TODAY).faultsOf(terms.build()).throwIfAny();
	}

	private static Terms terms() {
		return new Terms();
	}

	private static TransitionalHome atDisposalFrom(LocalDate day) {
		return new TransitionalHome(1L, HomeKind.FAMILY, "Prøveboliger", false,
				new HomeAddress("Prøvevej 1", "2630", "Taastrup"), 3, 7500, 750_000, CompulsoryPayments.none(), 0, true,
				HomeState.AT_DISPOSAL, day, null, null, null, null);
	}

	private static Scheme schemeA() {
		return new Scheme("FRIKOMMUNE_25", "Frikommuneforsøg", "midlertidigt huslejetilskud", List.of("§ 25"),
				LocalDate.of(2018, 8, 1), LocalDate.of(2021, 12, 31), LocalDate.of(2026, 12, 31), Scheme.Period.FIXED,
				24, 36, Scheme.ExtensionTest.ABILITY_TO_PAY, Set.of(Origin.values()), Set.of(HomeKind.FAMILY), true,
				Scheme.CalculationMethod.REFUND_163A, "OWN_PAYMENT_110", Map.of());
	}

	private static Scheme schemeB() {
		return new Scheme("ALMENBOLIG_63", "Almen udslusningsbolig", "refusion af husleje", List.of("§ 63"),
				LocalDate.of(2023, 7, 1), null, null, Scheme.Period.STATED_IN_LEASE, 60, 0,
				Scheme.ExtensionTest.NEED_AND_LEASE, Set.of(Origin.values()), Set.of(HomeKind.FAMILY), false,
				Scheme.CalculationMethod.REFUND_163A, "OWN_PAYMENT_110", Map.of());
	}

	private static final class Terms {

		private LocalDate signedOn = LocalDate.of(2026, 11, 23);

		private LocalDate leaseStart = LocalDate.of(2026, 12, 1);

		private Integer months = 24;

		private String deviations = "Lejemålet er en udslusningsbolig.";

		private LocalDate approvedOn = LocalDate.of(2026, 11, 20);

		private Money rent = Money.ofKroner(7500);

		private boolean rentChecked;

		private Money heat;

		private LocalDate movingIn = LocalDate.of(2026, 12, 10);

		private LocalDate discharge = LocalDate.of(2026, 12, 10);

		private LeaseTerms build() {
			return new LeaseTerms(this.signedOn, this.leaseStart, this.months, this.deviations, this.approvedOn,
					this.rent, this.rentChecked, this.heat, null, null, null, null, this.movingIn, this.discharge);
		}

	}

}
