package dk.udslusning.decision.recalculation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.benefit.Applicant;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.home.SampleHomes;
import dk.udslusning.casefile.lease.LeaseTerms;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.lease.RegisterLease;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.tenancy.Checklist;
import dk.udslusning.casefile.tenancy.MovingIn;
import dk.udslusning.casefile.tenancy.RegisterMovingIn;
import dk.udslusning.decision.calculation.CalculationPreparation;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.decision.calculation.Prepared;
import dk.udslusning.decision.grant.GrantDecisions;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.decision.schedule.DecidedAmount;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.rules.change.Treatment;
import dk.udslusning.rules.money.Money;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Letterbox;
import dk.udslusning.testing.Office;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The {@link Granted} case moves to another transitional home, and the leases overlap.
 * The first costs 7.500,00 with benefit 1.000,00; she leaves it on 3 February 2027, and
 * its lease runs to 15 March. The second costs 8.000,00 with benefit 1.100,00, its lease
 * runs from 1 February, and she lives there from the 4th. Own payment, 3.120,75, counts
 * once: in the first until 15 March. By hand:
 *
 * <pre>
 *           first home                               second home
 * February  7.500,00 - 1.000,00 x 3/28 - 3.120,75    8.000,00 - 1.100,00 x 25/28
 *           = 4.272,11                               = 7.017,86
 * March     7.500,00 x 15/31 - 3.120,75 x 15/31      8.000,00 - 1.100,00 - 3.120,75 x 16/31
 *           = 3.629,03 - 1.510,04 = 2.118,99         = 6.900,00 - 1.610,71 = 5.289,29
 * April     -                                        8.000,00 - 1.100,00 - 3.120,75 = 3.779,25
 * </pre>
 */
@CaseFileDatabase
@Import({ HomePath.class, Granted.class })
@TestPropertySource(properties = "udslusning.catalogue.overlay=classpath:catalogue/demo-rates")
class TwoHomesIT {

	private static final YearMonth JANUARY = YearMonth.of(2027, 1);

	private static final YearMonth FEBRUARY = YearMonth.of(2027, 2);

	private static final YearMonth MARCH = YearMonth.of(2027, 3);

	private static final YearMonth APRIL = YearMonth.of(2027, 4);

	private static final LocalDate MOVED = LocalDate.of(2027, 2, 4);

	@Autowired
	private Letterbox letterbox;

	@Autowired
	private Granted granted;

	@Autowired
	private HomePath path;

	@Autowired
	private RegisterLease registerLease;

	@Autowired
	private RegisterMovingIn registerMovingIn;

	@Autowired
	private Leases leases;

	@Autowired
	private HousingBenefits benefits;

	@Autowired
	private CalculationPreparation grantPreparation;

	@Autowired
	private Calculations calculations;

	@Autowired
	private GrantDecisions grants;

	@Autowired
	private Recalculations recalculations;

	@Autowired
	private RecalculationPreparation preparation;

	@Autowired
	private AmountChanges changes;

	@Autowired
	private ChangeDecisions decisions;

	@Autowired
	private RefundSchedule schedule;

	@Autowired
	private Hearings hearings;

	@Autowired
	private Letters letters;

	@Autowired
	private Office office;

	private String caseNumber;

	private long first;

	private long second;

	@BeforeEach
	void moveToAnotherHome() {
		LocalDate signed = LocalDate.of(2027, 1, 20);
		this.caseNumber = this.granted.in2027(signed);
		this.path.assign(this.caseNumber, SampleHomes.family());
		this.registerLease.signed(this.caseNumber,
				new LeaseTerms(signed, LocalDate.of(2027, 2, 1), 24, "Lejemålet er en udslusningsbolig.", signed,
						Money.ofKroner(8_000), true, Money.ofKroner(500), null, Money.ofKroner(150), null, null, MOVED,
						null));
		this.office.today(MOVED);
		this.registerMovingIn.register(this.caseNumber,
				new MovingIn(MOVED, MOVED, null, null, NeedLevel.LOW, Checklist.empty(), LocalDate.of(2027, 3, 15)));
		this.benefits.apply(this.caseNumber, MOVED, Applicant.TOGETHER, null);
		this.first = this.leases.of(this.caseNumber).get(0).id();
		this.second = this.leases.of(this.caseNumber).get(1).id();
	}

	@Test
	void grantsTheSecondHomeBesideTheFirst() {
		assertThat(amounts(FEBRUARY)).as("before it is granted").containsExactly(337_925L);
		grantTheSecondHome();
		assertThat(amounts(JANUARY)).containsExactly(337_925L);
		assertThat(amounts(FEBRUARY)).containsExactly(337_925L, 701_786L);
		assertThat(amounts(MARCH)).containsExactly(337_925L, 528_929L);
		assertThat(amounts(APRIL)).containsExactly(377_925L);
		assertThat(this.schedule.decided(this.caseNumber, MARCH).orElseThrow().amount())
			.isEqualTo(Money.ofOere(866_854));
		assertThat(this.letters.latest(this.caseNumber, LetterKind.GRANT).orElseThrow().body())
			.contains("Den første måned, februar 2027, er regnet for sig: du får 7.017,86 kr.")
			.contains("Også marts 2027 er regnet for sig: du får 5.289,29 kr.")
			.contains("Egenbetalingen regnes kun én gang: i den tidligere bolig, og her fra den 16.03.2027.");
	}

	@Test
	void settlesTheFirstHomeWithoutTouchingTheSecond() {
		grantTheSecondHome();
		RecalculationAnswer answer = recalculate(Changed.from(MOVED, second()).benefitFrom(FEBRUARY));
		assertThat(lines(answer)).containsExactly(
				line(this.first, FEBRUARY, false, 337_925, 427_211, Treatment.PAID_AFTERWARDS),
				line(this.first, MARCH, true, 337_925, 211_899, Treatment.LOWERED));
		assertThat(this.changes.givesTheSame(answer.change())).isTrue();
		assertThat(this.hearings.get(answer.change().hearingId()).grounds())
			.isEqualTo("Refusionen for din tidligere bolig sættes ned fra 3.379,25 kr. til 2.118,99 kr. om måneden fra "
					+ "marts 2027.");
		issue(answer);
		assertThat(amounts(FEBRUARY)).containsExactly(427_211L, 701_786L);
		assertThat(amounts(MARCH)).containsExactly(211_899L, 528_929L);
		assertThat(amounts(APRIL)).containsExactly(377_925L);
		assertThat(this.letters.latest(this.caseNumber, LetterKind.CHANGED_AMOUNT).orElseThrow().body())
			.contains("marts 2027 og frem, din tidligere bolig: før 3.379,25 kr., nu beregnet til 2.118,99 kr.")
			.contains("Beløbet fremover er uændret.");
	}

	@Test
	void settlesTheFirstHomeBeforeTheSecondIsGranted() {
		RecalculationAnswer answer = recalculate(Changed.from(MOVED, second()).benefitFrom(FEBRUARY));
		assertThat(lines(answer)).containsExactly(
				line(this.first, FEBRUARY, false, 337_925, 427_211, Treatment.PAID_AFTERWARDS),
				line(this.first, MARCH, true, 337_925, 211_899, Treatment.LOWERED));
		issue(answer);
		grantTheSecondHome();
		assertThat(amounts(FEBRUARY)).containsExactly(427_211L, 701_786L);
		assertThat(amounts(MARCH)).containsExactly(211_899L, 528_929L);
	}

	@Test
	void changesTheBenefitOfTheHomeSheLivesInOnly() {
		grantTheSecondHome();
		issue(recalculate(Changed.from(MOVED, second()).benefitFrom(FEBRUARY)));
		RecalculationAnswer answer = recalculate(
				Changed.from(LocalDate.of(2027, 3, 1), second().decided(Money.ofKroner(1_200))).benefitFrom(MARCH));
		assertThat(lines(answer)).containsExactly(line(this.second, MARCH, false, 528_929, 518_929, Treatment.LOWERED),
				line(this.second, APRIL, true, 377_925, 367_925, Treatment.LOWERED));
	}

	/**
	 * Nine days of own payment, all in the first home: 3.120,75 x 9 / 31 = 906,02. First
	 * home 3.629,03 - 906,02; second 8.000,00 - 1.100,00.
	 */
	@Test
	void takesAnIncomeThatEndsOutOfBothHomes() {
		grantTheSecondHome();
		issue(recalculate(Changed.from(MOVED, second()).benefitFrom(FEBRUARY)));
		RecalculationAnswer answer = recalculate(
				Changed.from(LocalDate.of(2027, 3, 10), second().noIncomeFrom(LocalDate.of(2027, 3, 10)))
					.benefitFrom(MARCH));
		assertThat(lines(answer)).containsExactly(line(this.first, MARCH, true, 211_899, 272_301, Treatment.RAISED),
				line(this.second, MARCH, false, 528_929, 690_000, Treatment.RAISED),
				line(this.second, APRIL, true, 377_925, 690_000, Treatment.RAISED));
	}

	private static Prepared second() {
		return Prepared.facts().rent(Money.ofKroner(8_000)).decided(Money.ofKroner(1_100));
	}

	private void grantTheSecondHome() {
		this.grantPreparation.prepareFinal(this.caseNumber, second().build());
		this.granted.approve(this.calculations.calculateFinal(this.caseNumber).approvalId());
		this.grants.issue(this.caseNumber);
	}

	private RecalculationAnswer recalculate(Changed changed) {
		long id = this.recalculations.openOrJoin(this.caseNumber).id();
		this.preparation.prepare(id, changed.build());
		return this.changes.calculate(id);
	}

	private void issue(RecalculationAnswer answer) {
		this.granted.approve(answer.approvalId());
		this.decisions.issue(answer.approvalId());
		this.letterbox.empty();
	}

	private List<Long> amounts(YearMonth month) {
		return this.schedule.each(this.caseNumber, month).stream().map(DecidedAmount::amount).map(Money::oere).toList();
	}

	private static List<Tuple> lines(RecalculationAnswer answer) {
		return answer.change()
			.lines()
			.stream()
			.map((line) -> tuple(line.leaseId(), line.month(), line.untilChanged(), line.decided(), line.calculated(),
					line.treatment()))
			.toList();
	}

	private static Tuple line(long lease, YearMonth month, boolean untilChanged, long decidedOere, long calculatedOere,
			Treatment treatment) {
		return tuple(lease, month, untilChanged, Money.ofOere(decidedOere), Money.ofOere(calculatedOere), treatment);
	}

}
