package dk.udslusning.decision.recalculation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import dk.udslusning.casefile.change.ChangeKind;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.change.ReportedChange;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.stay.NewShelterStay;
import dk.udslusning.casefile.stay.ShelterCharge;
import dk.udslusning.casefile.stay.ShelterStays;
import dk.udslusning.casefile.stay.StayEnd;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.calculation.Prepared;
import dk.udslusning.decision.hearing.HearingState;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.decision.schedule.DecidedAmount;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.rules.change.Treatment;
import dk.udslusning.rules.money.Money;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Letterbox;
import dk.udslusning.testing.Office;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What changes do to the months of the {@link Granted} case, by hand, in øre. Own payment
 * of 2027 is 3.120,75; a full month as decided is 3.379,25.
 */
@CaseFileDatabase
@Import({ HomePath.class, Granted.class })
@TestPropertySource(properties = "udslusning.catalogue.overlay=classpath:catalogue/demo-rates")
class AmountChangesIT {

	private static final YearMonth MARCH = YearMonth.of(2027, 3);

	private static final YearMonth APRIL = YearMonth.of(2027, 4);

	private static final YearMonth MAY = YearMonth.of(2027, 5);

	private static final YearMonth JUNE = YearMonth.of(2027, 6);

	@Autowired
	private Letterbox letterbox;

	@Autowired
	private Granted granted;

	@Autowired
	private ChangeReports reports;

	@Autowired
	private Recalculations recalculations;

	@Autowired
	private RecalculationPreparation preparation;

	@Autowired
	private AmountChanges changes;

	@Autowired
	private ChangeDecisions decisions;

	@Autowired
	private Decisions issued;

	@Autowired
	private RefundSchedule schedule;

	@Autowired
	private Hearings hearings;

	@Autowired
	private Tenancies tenancies;

	@Autowired
	private ShelterStays stays;

	@Autowired
	private Office office;

	private String caseNumber;

	@Test
	void writesTheGrantIntoTheSchedule() {
		this.caseNumber = this.granted.in2026();
		assertThat(decided(YearMonth.of(2026, 11))).isNull();
		assertThat(decided(YearMonth.of(2026, 12))).isEqualTo(Money.ofOere(461_877));
		assertThat(decided(YearMonth.of(2027, 1))).isEqualTo(Money.ofOere(344_008));
		assertThat(decided(YearMonth.of(2028, 11))).isEqualTo(Money.ofOere(344_008));
		assertThat(decided(YearMonth.of(2028, 12))).as("past the last legal day").isNull();
	}

	@Test
	void paysARentThatRoseInsideAMonthFromItsDay() {
		// March 7.670,00 - 1.000,00 - 3.120,75; April and on 7.810,00 - 4.120,75
		this.caseNumber = this.granted.in2027(day(4, 5));
		RecalculationAnswer answer = recalculate(
				Changed.from(day(3, 15), Prepared.facts().rent(Money.ofKroner(7_810))));
		assertThat(lines(answer)).containsExactly(line(MARCH, false, 337_925, 354_925, Treatment.PAID_AFTERWARDS),
				line(APRIL, false, 337_925, 368_925, Treatment.PAID_AFTERWARDS),
				line(MAY, true, 337_925, 368_925, Treatment.RAISED));
		Decision decision = issue(answer);
		assertThat(decision.adverse()).isFalse();
		assertThat(decided(MARCH)).isEqualTo(Money.ofOere(354_925));
		assertThat(decided(APRIL)).isEqualTo(Money.ofOere(368_925));
		assertThat(decided(YearMonth.of(2028, 11))).isEqualTo(Money.ofOere(368_925));
		assertThat(decided(YearMonth.of(2027, 2))).isEqualTo(Granted.FULL_MONTH_2027);
		assertThat(answer.change().paidAfterwards()).isEqualTo(Money.ofOere(48_000));
	}

	@Test
	void lowersOnlyAheadWhereTheBenefitRoseAndClaimsNothingBack() {
		this.caseNumber = this.granted.in2027(day(4, 5));
		RecalculationAnswer answer = recalculate(
				Changed.from(day(3, 1), Prepared.facts().decided(Money.ofKroner(1_200))).benefitFrom(MARCH));
		assertThat(lines(answer)).containsExactly(line(MARCH, false, 337_925, 317_925, Treatment.GOOD_FAITH),
				line(APRIL, false, 337_925, 317_925, Treatment.GOOD_FAITH),
				line(MAY, true, 337_925, 317_925, Treatment.LOWERED));
		assertThat(answer.hearingOpen()).isFalse();
		assertThat(this.hearings.get(answer.change().hearingId()).state()).isEqualTo(HearingState.WAIVED);
		assertThat(issue(answer).adverse()).isTrue();
		assertThat(decided(APRIL)).isEqualTo(Granted.FULL_MONTH_2027);
		assertThat(decided(MAY)).isEqualTo(Money.ofOere(317_925));
	}

	@Test
	void raisesOneMonthAndLowersAnotherInTheSameRecalculation() {
		// April 7.810,00 - 1.000,00 - 3.120,75; May and on 7.810,00 - 1.500,00 - 3.120,75
		this.caseNumber = this.granted.in2027(day(5, 10));
		RecalculationAnswer answer = recalculate(
				Changed.from(day(4, 1), Prepared.facts().rent(Money.ofKroner(7_810)).decided(Money.ofKroner(1_500)))
					.benefitFrom(MAY));
		assertThat(lines(answer)).containsExactly(line(APRIL, false, 337_925, 368_925, Treatment.PAID_AFTERWARDS),
				line(MAY, false, 337_925, 318_925, Treatment.GOOD_FAITH),
				line(JUNE, true, 337_925, 318_925, Treatment.LOWERED));
		issue(answer);
		assertThat(this.changes.issued(this.caseNumber)).extracting(DifferenceLine::difference)
			.as("with the regulation's line before")
			.containsExactly(Money.ofOere(-6_083), Money.ofOere(31_000), Money.ofOere(-19_000), Money.ofOere(-19_000));
	}

	@Test
	void lowersFromTheNextMonthAlsoWhenDecidedOnTheLastDay() {
		this.caseNumber = this.granted.in2027(day(3, 31));
		RecalculationAnswer answer = recalculate(
				Changed.from(day(3, 1), Prepared.facts().decided(Money.ofKroner(1_200))).benefitFrom(MARCH));
		assertThat(lines(answer)).containsExactly(line(MARCH, false, 337_925, 317_925, Treatment.GOOD_FAITH),
				line(APRIL, true, 337_925, 317_925, Treatment.LOWERED));
		this.granted.approve(answer.approvalId());
		assertThat(this.decisions.lookAgain(answer.approvalId())).isEqualTo(ChangeStands.STANDS);

		this.office.today(day(4, 1));
		assertThat(this.decisions.lookAgain(answer.approvalId())).isEqualTo(ChangeStands.NEW_MONTH);
		RecalculationAnswer again = this.changes.calculate(answer.change().recalculationId());
		assertThat(lines(again)).containsExactly(line(MARCH, false, 337_925, 317_925, Treatment.GOOD_FAITH),
				line(APRIL, false, 337_925, 317_925, Treatment.GOOD_FAITH),
				line(MAY, true, 337_925, 317_925, Treatment.LOWERED));
		assertThat(again.change().hearingId()).as("not heard twice").isEqualTo(answer.change().hearingId());
	}

	@Test
	void countsOwnPaymentOnlyForTheDaysWithIncome() {
		// March 3.120,75 x 15 / 31 = 1.510,04; from April none
		this.caseNumber = this.granted.in2027(day(3, 20));
		RecalculationAnswer answer = recalculate(Changed.from(day(3, 16), Prepared.facts().noIncomeFrom(day(3, 16))));
		assertThat(lines(answer)).containsExactly(line(MARCH, false, 337_925, 498_996, Treatment.PAID_AFTERWARDS),
				line(APRIL, true, 337_925, 650_000, Treatment.RAISED));
	}

	@Test
	void sharesWithAnAdultFromTheFirstOfTheMonthAfterMovingIn() {
		// April and on 7.500,00 / 2 - 1.000,00 / 2 - 3.120,75 = 129,25
		this.caseNumber = this.granted.in2027(day(3, 20));
		RecalculationAnswer answer = recalculate(Changed.from(day(3, 16), Prepared.facts().adult("04.05.1990")));
		assertThat(lines(answer)).containsExactly(line(APRIL, true, 337_925, 12_925, Treatment.LOWERED));
	}

	@Test
	void waivesOwnPaymentFromAMonthOn() {
		this.caseNumber = this.granted.in2027(day(3, 20));
		RecalculationAnswer answer = recalculate(Changed.from(day(4, 1), Prepared.facts().ownPaymentWaived()));
		assertThat(lines(answer)).containsExactly(line(APRIL, true, 337_925, 650_000, Treatment.RAISED));
	}

	@Test
	void splitsTheLastMonthByEachTermsOwnDays() {
		// 7.500,00 x 15 / 30 - 1.000,00 x 15 / 30 - 3.120,75 x 15 / 30 = 3.750,00 -
		// 500,00
		// - 1.560,38
		this.caseNumber = this.granted.in2027(day(5, 20));
		report(ChangeKind.MOVED_OUT, day(6, 15));
		this.tenancies.moveOut(this.caseNumber, day(6, 15));
		RecalculationAnswer answer = recalculate(Changed.from(day(6, 1), Prepared.facts()));
		assertThat(lines(answer)).containsExactly(line(JUNE, true, 337_925, 168_962, Treatment.LOWERED));
		issue(answer);
		assertThat(decided(JUNE)).isEqualTo(Money.ofOere(168_962));
		assertThat(decided(YearMonth.of(2027, 7))).isNull();
	}

	@Test
	void keepsALastMonthThatWasPaidInGoodFaith() {
		this.caseNumber = this.granted.in2027(day(6, 20));
		this.tenancies.moveOut(this.caseNumber, day(6, 15));
		RecalculationAnswer answer = recalculate(Changed.from(day(6, 1), Prepared.facts()));
		assertThat(lines(answer)).containsExactly(line(JUNE, false, 337_925, 168_962, Treatment.GOOD_FAITH));
	}

	@Test
	void changesNothingWhereNoMonthDiffers() {
		this.caseNumber = this.granted.in2027(day(3, 20));
		RecalculationAnswer answer = recalculate(Changed.from(day(3, 1), Prepared.facts()));
		assertThat(answer.outcome()).isEqualTo(RecalculationOutcome.UNCHANGED);
		long id = this.recalculations.open(this.caseNumber).orElseThrow().id();
		this.decisions.leaveUnchanged(id);
		assertThat(this.recalculations.get(id).state()).isEqualTo(RecalculationState.UNCHANGED);
	}

	@Test
	void waitsForThePeriodAheadAsFarAsAKnownChangeReaches() {
		this.caseNumber = this.granted.in2027(day(3, 20));
		RecalculationAnswer answer = recalculate(Changed.from(day(6, 1), Prepared.facts().rent(Money.ofKroner(7_810))));
		assertThat(lines(answer)).containsExactly(line(JUNE, true, 337_925, 368_925, Treatment.RAISED));
		issue(answer);
		assertThat(decided(MAY)).isEqualTo(Granted.FULL_MONTH_2027);
		assertThat(decided(JUNE)).isEqualTo(Money.ofOere(368_925));
	}

	@Test
	void comparesWithWhatWasDecidedLast() {
		// first the rent from April, then the benefit from May: 7.810,00 - 1.200,00 -
		// 3.120,75
		this.caseNumber = this.granted.in2027(day(4, 5));
		issue(recalculate(Changed.from(day(4, 1), Prepared.facts().rent(Money.ofKroner(7_810)))));
		RecalculationAnswer answer = recalculate(
				Changed.from(day(5, 1), Prepared.facts().rent(Money.ofKroner(7_810)).decided(Money.ofKroner(1_200)))
					.benefitFrom(MAY));
		assertThat(lines(answer)).containsExactly(line(MAY, true, 368_925, 348_925, Treatment.LOWERED));
		DifferenceLine line = answer.change().lines().get(0);
		DecidedAmount before = this.schedule.decided(this.caseNumber, MAY).orElseThrow();
		assertThat(line.decidedCalculationId()).isEqualTo(before.calculationId());
		assertThat(line.calculationId()).isNotEqualTo(before.calculationId());
	}

	/**
	 * A child turns 18 on 15 March and counts as an adult from April: half of 7.500,00
	 * less half of 1.000,00 less 3.120,75. What is decided ahead for that stands when the
	 * rent then rises from February: 7.810,00 - 4.120,75, and from April 3.905,00 -
	 * 500,00 - 3.120,75.
	 */
	@Test
	void keepsWhatWasDecidedAheadWhenAnEarlierMonthChanges() {
		this.caseNumber = this.granted.in2027(day(1, 11));
		Prepared household = Prepared.facts().child("15.03.2009");
		report(ChangeKind.HOUSEHOLD, day(4, 1));
		issue(recalculate(Changed.from(day(1, 1), household)));
		assertThat(decided(MARCH)).isEqualTo(Granted.FULL_MONTH_2027);
		assertThat(decided(APRIL)).isEqualTo(Money.ofOere(12_925));

		RecalculationAnswer answer = recalculate(Changed.from(day(2, 1), household.rent(Money.ofKroner(7_810))));
		assertThat(lines(answer)).containsExactly(
				line(YearMonth.of(2027, 2), false, 337_925, 368_925, Treatment.RAISED),
				line(MARCH, false, 337_925, 368_925, Treatment.RAISED),
				line(APRIL, true, 12_925, 28_425, Treatment.RAISED));
		issue(answer);
		assertThat(decided(MARCH)).isEqualTo(Money.ofOere(368_925));
		assertThat(decided(APRIL)).isEqualTo(Money.ofOere(28_425));
	}

	/**
	 * The rent rose from April; sent back, it is prepared again from May on. April's rent
	 * stands in the case file all the same, and so does the one of a preparation that was
	 * given up.
	 */
	@Test
	void calculatesFromTheFirstDayThatWasPreparedAndNotDecided() {
		this.caseNumber = this.granted.in2027(day(4, 5));
		Prepared dearer = Prepared.facts().rent(Money.ofKroner(7_810));
		recalculate(Changed.from(day(4, 1), dearer));
		RecalculationAnswer again = recalculate(Changed.from(day(5, 1), dearer));
		assertThat(lines(again)).containsExactly(line(APRIL, false, 337_925, 368_925, Treatment.PAID_AFTERWARDS),
				line(MAY, true, 337_925, 368_925, Treatment.RAISED));

		this.recalculations.cancel(this.recalculations.open(this.caseNumber).orElseThrow().id());
		assertThat(lines(recalculate(Changed.from(day(5, 1), dearer)))).isEqualTo(lines(again));
	}

	/**
	 * Without income until 1 April, it turns out: 7.500,00 - 1.000,00 for March, which
	 * was decided with an own payment. Prepared from April on, reported for March.
	 */
	@Test
	void looksAtEveryMonthThatAReportOrACorrectedDayIsAbout() {
		this.caseNumber = this.granted.in2027(day(5, 3));
		report(ChangeKind.INCOME, day(3, 1));
		RecalculationAnswer answer = recalculate(Changed.from(day(4, 1), Prepared.facts().incomeFrom(day(4, 1))));
		assertThat(lines(answer)).contains(line(MARCH, false, 337_925, 650_000, Treatment.PAID_AFTERWARDS))
			.doesNotContain(line(APRIL, false, 337_925, 650_000, Treatment.PAID_AFTERWARDS));
	}

	/**
	 * Three days of April charged by a shelter: 3.120,75 x 27 / 30 = 2.808,68, and
	 * 7.500,00 - 1.000,00 - 2.808,68.
	 */
	@Test
	void paysBackTheOwnPaymentOfDaysThatAShelterCharged() {
		this.caseNumber = this.granted.in2027(day(4, 20));
		this.stays.begin(this.caseNumber, new NewShelterStay(day(4, 2), "Prøvehuset", ShelterCharge.FULL,
				"Boformen opkræver de første dage", day(4, 8)), "test");
		this.stays.end(this.caseNumber, new StayEnd(day(4, 8), true, day(4, 3), day(4, 5), null));
		RecalculationAnswer answer = recalculate(Changed.from(day(4, 3), Prepared.facts()));
		assertThat(lines(answer)).containsExactly(line(APRIL, false, 337_925, 369_132, Treatment.PAID_AFTERWARDS));
	}

	private static LocalDate day(int month, int day) {
		return LocalDate.of(2027, month, day);
	}

	private void report(ChangeKind kind, LocalDate effectiveOn) {
		this.reports.report(this.caseNumber,
				new ReportedChange(kind, effectiveOn, LocalDate.now(this.office), "Fortalt i telefonen"));
	}

	private RecalculationAnswer recalculate(Changed changed) {
		long id = this.recalculations.openOrJoin(this.caseNumber).id();
		this.preparation.prepare(id, changed.build());
		return this.changes.calculate(id);
	}

	private Decision issue(RecalculationAnswer answer) {
		this.granted.approve(answer.approvalId());
		long decisionId = this.decisions.issue(answer.approvalId());
		this.letterbox.empty();
		return this.issued.get(decisionId);
	}

	private Money decided(YearMonth month) {
		return this.schedule.decided(this.caseNumber, month).map(DecidedAmount::amount).orElse(null);
	}

	private static List<Tuple> lines(RecalculationAnswer answer) {
		return answer.change()
			.lines()
			.stream()
			.map((line) -> tuple(line.month(), line.untilChanged(), line.decided(), line.calculated(),
					line.treatment()))
			.toList();
	}

	private static Tuple line(YearMonth month, boolean untilChanged, long decidedOere, long calculatedOere,
			Treatment treatment) {
		return tuple(month, untilChanged, Money.ofOere(decidedOere), Money.ofOere(calculatedOere), treatment);
	}

}
