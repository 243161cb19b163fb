package dk.udslusning.decision.calculation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.benefit.Applicant;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.catalogue.ExplanationJson;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.rules.explanation.Difference;
import dk.udslusning.rules.explanation.ExplanationVerifier;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.refund.BenefitBasis;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A crisis centre (§ 109) to the sample home: lease from 1 December 2026, moved in and
 * discharged on the 10th, every rate confirmed. By hand: 22 of 31 days of 975,00 are
 * 691,94, and of 3.059,9167 are 2.171,55.
 */
@CaseFileDatabase
@Import(HomePath.class)
@TestPropertySource(properties = "udslusning.catalogue.overlay=classpath:catalogue/demo-rates")
class FinalCalculationsIT {

	@Autowired
	private HomePath path;

	@Autowired
	private CalculationPreparation preparation;

	@Autowired
	private Calculations calculations;

	@Autowired
	private Approvals approvals;

	@Autowired
	private HousingBenefits benefits;

	@Autowired
	private ExplanationJson json;

	@Autowired
	private Office office;

	private String caseNumber;

	@BeforeEach
	void movedInOnThe10th() {
		this.caseNumber = this.path.open(Notices.fromCrisisCentre());
		this.path.moveIn(this.caseNumber, NeedLevel.MEDIUM);
	}

	@Test
	void calculatesAFullMonthAndThePartFirstMonth() {
		Calculation calculation = prepared(Prepared.facts());
		assertThat(calculation.refund()).isEqualTo(Money.ofOere(346_508));
		assertThat(this.calculations.firstMonthsOf(calculation.id())).singleElement().satisfies((part) -> {
			assertThat(part.benefit()).isEqualTo(Money.ofOere(69_194));
			assertThat(part.ownPayment()).isEqualTo(Money.ofOere(217_155));
			assertThat(part.refund()).isEqualTo(Money.ofOere(463_651));
		});
		assertThat(this.calculations.latest(this.caseNumber))
			.hasValueSatisfying((latest) -> assertThat(latest.id()).isEqualTo(calculation.id()));
		assertThat(this.approvals.latest(this.caseNumber, ApprovalKind.SUBSIDY))
			.hasValueSatisfying((approval) -> assertThat(approval.refundOere()).isEqualTo(346_508));
	}

	@Test
	void takesTheBenefitOfUdbetalingDanmarksLetter() {
		Calculation calculation = prepared(Prepared.facts().decided(Money.ofKroner(1_000)));
		assertThat(calculation.refund()).isEqualTo(Money.ofOere(344_008));
		assertThat(calculation.isEstimated()).isFalse();
		assertThat(this.calculations.firstMonthsOf(calculation.id())).singleElement()
			.satisfies((part) -> assertThat(part.refund()).isEqualTo(Money.ofOere(461_877)));
	}

	@Test
	void takesTheLettersOwnAmountForThePartMonth() {
		Calculation calculation = prepared(Prepared.facts()
			.decided(Money.ofKroner(1_000))
			.with((facts) -> facts.benefitFirstMonth = Money.ofKroner(700)));
		assertThat(this.calculations.firstMonthsOf(calculation.id())).singleElement()
			.satisfies((part) -> assertThat(part.refund()).isEqualTo(Money.ofOere(462_845)));
	}

	@Test
	void keepsAnEstimatedBenefitAsSuch() {
		prepared(Prepared.facts());
		assertThat(this.benefits.of(this.caseNumber)).extracting("month", "amount", "basis")
			.containsExactly(tuple(YearMonth.of(2026, 12), Money.ofKroner(975), BenefitBasis.ESTIMATED));
	}

	@Test
	void letsATeamLeaderSendTheAmountBackAndCalculatesAgain() {
		Calculation before = prepared(Prepared.facts());
		Calculation after = prepared(Prepared.facts().decided(Money.ofKroner(1_000)));
		assertThat(after.id()).isGreaterThan(before.id());
		assertThat(this.calculations.get(before.id()).refund()).isEqualTo(Money.ofOere(346_508));
		assertThat(this.calculations.of(this.caseNumber)).hasSize(4);
	}

	/**
	 * 12 of the 22 days after discharge have an income: 3.059,9167 x 12 / 31 = 1.184,48;
	 * 7.500,00 - 691,94 - 1.184,48.
	 */
	@Test
	void countsOwnPaymentFromTheDayOnWhichIncomeBegins() {
		Calculation calculation = prepared(Prepared.facts().incomeFrom(LocalDate.of(2026, 12, 20)));
		assertThat(calculation.ownPayment()).isEqualTo(Money.ofOere(305_992));
		assertThat(firstMonth(calculation).ownPayment()).isEqualTo(Money.ofOere(118_448));
		assertThat(firstMonth(calculation).refund()).isEqualTo(Money.ofOere(562_358));
		assertThat(verified(calculation)).isEmpty();
	}

	/** The 10th and 11th: 3.059,9167 x 2 / 31 = 197,41. */
	@Test
	void countsOwnPaymentUntilTheDayBeforeIncomeEnds() {
		prepared(Prepared.facts());
		Calculation calculation = prepared(Prepared.facts().withoutIncomeFrom(LocalDate.of(2026, 12, 12)));
		assertThat(calculation.ownPayment()).isEqualTo(Money.ZERO);
		assertThat(firstMonth(calculation).ownPayment()).isEqualTo(Money.ofOere(19_741));
	}

	/** The 10th and 11th, and from the 21st 11 days: 3.059,9167 x 13 / 31 = 1.283,19. */
	@Test
	void countsOwnPaymentInEachPeriodOfIncome() {
		prepared(Prepared.facts());
		prepared(Prepared.facts().withoutIncomeFrom(LocalDate.of(2026, 12, 12)));
		Calculation calculation = prepared(Prepared.facts().incomeFrom(LocalDate.of(2026, 12, 21)));
		assertThat(firstMonth(calculation).ownPayment()).isEqualTo(Money.ofOere(128_319));
		assertThat(verified(calculation)).isEmpty();
	}

	/**
	 * 400.000 a year from the 20th: 60 % of 78.000 less 18 % of the 228.500 over the
	 * limit is 5.670, below 15 % of 78.000; a tie by 12 goes up to 5.676, so 473,00 a
	 * month.
	 */
	@Test
	void estimatesTheBenefitOfTheFirstMonthByTheIncomeAtItsBeginning() {
		prepared(Prepared.facts());
		Calculation calculation = prepared(Prepared.facts()
			.incomeFrom(LocalDate.of(2026, 12, 20))
			.with((facts) -> facts.income = Money.ofKroner(400_000)));
		assertThat(calculation.benefit()).isEqualTo(Money.ofKroner(473));
		assertThat(firstMonth(calculation).benefit()).isEqualTo(Money.ofOere(69_194));
		assertThat(firstMonth(calculation).ownPayment()).isEqualTo(Money.ofOere(217_155));
	}

	@Test
	void estimatesFromMovingInWhereBenefitIsAppliedForOnDay30() {
		apply(LocalDate.of(2027, 1, 9));
		assertThat(firstMonth(prepared(Prepared.facts())).refund()).isEqualTo(Money.ofOere(463_651));
	}

	/** Counts from 1 February: 7.500,00 - 0 - 2.171,55. */
	@Test
	void estimatesNothingForTheFirstMonthWhereBenefitIsAppliedForOnDay31() {
		apply(LocalDate.of(2027, 1, 10));
		Calculation calculation = prepared(Prepared.facts());
		assertThat(calculation.benefit()).isEqualTo(Money.ofKroner(975));
		assertThat(firstMonth(calculation).benefit()).isEqualTo(Money.ZERO);
		assertThat(firstMonth(calculation).refund()).isEqualTo(Money.ofOere(532_845));
		assertThat(verified(calculation)).isEmpty();
	}

	/**
	 * Decided in January, so by the rates of 2027 from then on: own payment 102,60 x 365
	 * / 12 = 3.120,75. January has no benefit yet, 7.500,00 - 3.120,75; then 975,00 less.
	 */
	@Test
	void calculatesEachMonthUntilTheBenefitRunsAndByTheRatesOfNow() {
		apply(LocalDate.of(2027, 1, 10));
		Calculation calculation = prepared(Prepared.facts());
		assertThat(this.calculations.firstMonthsOf(calculation.id()))
			.extracting(Calculation::month, Calculation::refund)
			.containsExactly(tuple(YearMonth.of(2026, 12), Money.ofOere(532_845)),
					tuple(YearMonth.of(2027, 1), Money.ofOere(437_925)));
		assertThat(calculation.refund()).isEqualTo(Money.ofOere(340_425));
	}

	@Test
	void leavesADecidedBenefitAsItWasEnteredHoweverLateTheApplication() {
		apply(LocalDate.of(2027, 1, 10));
		Calculation calculation = prepared(Prepared.facts().decided(Money.ofKroner(1_000)));
		assertThat(firstMonth(calculation).refund()).isEqualTo(Money.ofOere(461_877));
	}

	/**
	 * Estimated first, and sent back; decided in January by the letter: 7.500,00 -
	 * 1.000,00 - 3.120,75.
	 */
	@Test
	void takesALetterAfterAnEstimateThoughAYearHasBegun() {
		this.office.today(LocalDate.of(2027, 1, 10));
		prepared(Prepared.facts());
		assertThat(prepared(Prepared.facts().decided(Money.ofKroner(1_000))).refund()).isEqualTo(Money.ofOere(337_925));
	}

	private void apply(LocalDate on) {
		this.office.today(on);
		this.benefits.apply(this.caseNumber, on, Applicant.TOGETHER, null);
	}

	private Calculation firstMonth(Calculation calculation) {
		return this.calculations.firstMonthsOf(calculation.id()).get(0);
	}

	/** What does not recompute from the stored explanation of the first month. */
	private List<Difference> verified(Calculation calculation) {
		return new ExplanationVerifier().verify(this.json.read(firstMonth(calculation).explanationJson()));
	}

	private Calculation prepared(Prepared facts) {
		this.preparation.prepareFinal(this.caseNumber, facts.build());
		return this.calculations.calculateFinal(this.caseNumber).calculation();
	}

}
