package dk.udslusning.decision.regulation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.change.ChangeKind;
import dk.udslusning.casefile.change.ChangeReport;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.change.ReportedChange;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.note.CaseNote;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.ApprovalState;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.calculation.Prepared;
import dk.udslusning.decision.hearing.HearingState;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.decision.rate.ClarifyRate;
import dk.udslusning.decision.rate.RateAnswer;
import dk.udslusning.decision.recalculation.Granted;
import dk.udslusning.decision.recalculation.Recalculations;
import dk.udslusning.decision.schedule.DecidedAmount;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Letterbox;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Office;
import dk.udslusning.testing.Rejections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The regulation by the rates of 2027, of cases granted on 10 December 2026 (rent
 * 7.500,00, benefit 1.000,00), by hand, in øre.
 * <p>
 * § 109: 100,60 x 365 / 12 = 3.059,92, refund 3.440,08; 2027 102,60: 3.120,75 and
 * 3.379,25. § 110: 104,20: 3.169,42 and 3.330,58; 2027 106,30: 3.233,29 and 3.266,71.
 * Without income 6.500,00 in both years. A § 109 rate of 95,00 would give 2.889,58 and
 * 3.610,42.
 */
@CaseFileDatabase
@Import({ HomePath.class, Granted.class })
@TestPropertySource(properties = "udslusning.catalogue.overlay=classpath:catalogue/demo-rates")
class RateRegulationsIT {

	private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

	private static final YearMonth JANUARY = YearMonth.of(2027, 1);

	private static final YearMonth FEBRUARY = YearMonth.of(2027, 2);

	private static final YearMonth MARCH = YearMonth.of(2027, 3);

	@Autowired
	private Letterbox letterbox;

	@Autowired
	private Granted granted;

	@Autowired
	private RateRegulations regulations;

	@Autowired
	private RegulationApprovals approving;

	@Autowired
	private RegulationDecisions deciding;

	@Autowired
	private Recalculations recalculations;

	@Autowired
	private Approvals approvals;

	@Autowired
	private Decisions decisions;

	@Autowired
	private Hearings hearings;

	@Autowired
	private RefundSchedule schedule;

	@Autowired
	private ClarifyRate rates;

	@Autowired
	private ChangeReports reports;

	@Autowired
	private Letters letters;

	@Autowired
	private CaseNotes notes;

	@Autowired
	private CaseFiles cases;

	@Autowired
	private Tenancies tenancies;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Office office;

	private String crisisCentre;

	private String shelter;

	private String withoutIncome;

	private long regulation;

	@BeforeEach
	void grantThree() {
		this.crisisCentre = this.granted.in2026();
		this.shelter = this.granted.in2026(Notices.fromHomelessShelter(), decided());
		this.withoutIncome = this.granted.in2026(Notices.ofAnother(),
				decided().withoutIncomeFrom(LocalDate.of(2026, 12, 1)));
	}

	@Test
	void calculatesEachRunningCaseByTheNewRates() {
		begin();
		assertThat(calculate()).isEqualTo(RegulationOutcome.TO_APPROVE);
		RegulationList list = this.approving.list(this.regulation);
		assertThat(list.lines())
			.extracting(RegulationLine::caseNumber, RegulationLine::decided, RegulationLine::amount,
					RegulationLine::difference, RegulationLine::from, RegulationLine::reason)
			.containsExactlyInAnyOrder(
					tuple(this.crisisCentre, Money.ofOere(344_008), Money.ofOere(337_925), Money.ofOere(-6_083),
							JANUARY, "sættes ned"),
					tuple(this.shelter, Money.ofOere(333_058), Money.ofOere(326_671), Money.ofOere(-6_387), JANUARY,
							"sættes ned"));
		assertThat(list.decided()).isEqualTo(Money.ofOere(677_066));
		assertThat(list.amount()).isEqualTo(Money.ofOere(664_596));
		assertThat(list.unchanged()).isEqualTo(1);
		assertThat(list.leftOut()).isEmpty();
		assertThat(list.calculatedIn()).isEqualTo(DECEMBER);
		assertThat(decided(this.crisisCentre, JANUARY)).as("nothing is decided yet").isEqualTo(344_008);
	}

	@Test
	void issuesAllByOneApprovalWithoutAHearing() {
		begin();
		calculate();
		assertThat(approve()).isEqualTo(2);
		issueAll(2);
		assertThat(decided(this.crisisCentre, DECEMBER)).isEqualTo(461_877);
		assertThat(decided(this.crisisCentre, JANUARY)).isEqualTo(337_925);
		assertThat(decided(this.crisisCentre, YearMonth.of(2028, 11))).isEqualTo(337_925);
		assertThat(decided(this.shelter, JANUARY)).isEqualTo(326_671);
		assertThat(decided(this.withoutIncome, JANUARY)).isEqualTo(650_000);

		Decision decision = this.decisions.latest(this.crisisCentre, DecisionType.CHANGED_AMOUNT).orElseThrow();
		assertThat(decision.adverse()).isTrue();
		assertThat(decision.preparedBy()).isEqualTo("systemet");
		assertThat(decision.approvedBy()).isEqualTo("teamleder");
		assertThat(this.hearings.get(decision.hearingId()).state()).isEqualTo(HearingState.WAIVED);
		assertThat(this.letters.latest(this.withoutIncome, LetterKind.RATE_REGULATION)).as("a letter about nothing")
			.isEmpty();
		assertThat(outcomeOfNextRound()).isEqualTo(RegulationOutcome.DONE);
	}

	@Test
	void writesWhatItWasWhatItIsWhyAndWhereToAppeal() {
		begin();
		calculate();
		issueAll(approve());
		assertThat(letter(this.crisisCentre).body())
			.contains("Fra januar 2027 får du 3.379,25 kr. om måneden. Det er mindre end de 3.440,08 kr., du har fået.",
					"Satserne er ændret. Det gælder for alle", "102,60 kr.", "3.120,75 kr.",
					"Til sammenligning: sådan regnede vi", "100,60 kr.", "3.059,92 kr.", "Sådan klager du",
					"Serviceloven § 163 a", "Begrundelse")
			.doesNotContain("§ 109")
			.doesNotContainIgnoringCase("krisecenter")
			.doesNotContainIgnoringCase("boform");
	}

	@Test
	void issuesOnceHoweverOftenTheJobIsRun() {
		begin();
		calculate();
		int cases = approve();
		issueAll(cases);
		issueAll(cases);
		for (String caseNumber : List.of(this.crisisCentre, this.shelter)) {
			assertThat(this.decisions.of(caseNumber)).filteredOn((each) -> each.type() == DecisionType.CHANGED_AMOUNT)
				.hasSize(1);
			assertThat(this.letters.of(caseNumber)).filteredOn((each) -> each.kind() == LetterKind.RATE_REGULATION)
				.hasSize(1);
		}
		assertThat(this.approving.list(this.regulation).issued()).isEqualTo(2);
	}

	@Test
	void calculatesOnceHoweverOftenTheJobIsRun() {
		begin();
		int cases = this.regulations.findCases(this.regulation);
		asTheApplication();
		for (int place = 0; place < cases; place++) {
			this.regulations.calculate(this.regulation, place);
			this.regulations.calculate(this.regulation, place);
		}
		assertThat(this.approvals.of(this.crisisCentre))
			.filteredOn((each) -> each.kind() == ApprovalKind.CHANGED_AMOUNT)
			.hasSize(1);
	}

	@Test
	void raisesFromJanuaryWhereTheRateHasFallen() {
		rateOf2027("95,00");
		begin();
		calculate();
		issueAll(approve());
		assertThat(decided(this.crisisCentre, JANUARY)).isEqualTo(361_042);
		assertThat(this.decisions.latest(this.crisisCentre, DecisionType.CHANGED_AMOUNT).orElseThrow().adverse())
			.isFalse();
		assertThat(letter(this.crisisCentre).body()).contains("får du 3.610,42 kr. om måneden. Det er mere end");
	}

	@Test
	void paysARiseFromJanuaryAlsoWhereItIsDecidedInFebruary() {
		// 2 x 170,34
		rateOf2027("95,00");
		this.office.today(LocalDate.of(2027, 2, 10));
		begin();
		calculate();
		assertThat(line(this.crisisCentre).paidAfterwards()).isEqualTo(Money.ofOere(34_068));
		assertThat(line(this.crisisCentre).from()).isEqualTo(MARCH);
		issueAll(approve());
		assertThat(decided(this.crisisCentre, JANUARY)).isEqualTo(361_042);
		assertThat(decided(this.crisisCentre, FEBRUARY)).isEqualTo(361_042);
		assertThat(decided(this.crisisCentre, MARCH)).isEqualTo(361_042);
		assertThat(decided(this.shelter, FEBRUARY)).as("a reduction works from the month after").isEqualTo(333_058);
		assertThat(decided(this.shelter, MARCH)).isEqualTo(326_671);
	}

	@Test
	void leavesACaseToTheFactsThatAreBeingRecalculated() {
		this.reports.report(this.shelter, rent());
		this.recalculations.openOrJoin(this.shelter);
		begin();
		calculate();
		assertThat(this.approving.list(this.regulation).lines()).extracting(RegulationLine::caseNumber)
			.containsExactly(this.crisisCentre);
		assertThat(this.approving.list(this.regulation).leftOut().get(this.shelter))
			.contains("tager de nye satser med");
		issueAll(approve());
		assertThat(outcomeOfNextRound()).as("told once").isEqualTo(RegulationOutcome.DONE);
	}

	@Test
	void listsACaseWhoseRateIsMissingAndApprovesTheOthers() {
		// 2028: § 109 104,70 x 365 / 12 = 3.184,63; the benefit's table ends with 2027
		String estimated = this.granted.in2026(Notices.ofAnother(), Prepared.facts());
		issueIn2026();
		this.office.today(LocalDate.of(2027, 12, 1));
		begin(2028);
		assertThat(calculate()).isEqualTo(RegulationOutcome.TO_APPROVE);
		assertThat(line(this.crisisCentre).amount()).isEqualTo(Money.ofOere(331_537));
		assertThat(this.approving.list(this.regulation).leftOut().get(estimated)).contains("mangler for januar 2028",
				"foreløbigt");
		issueAll(approve());
		assertThat(decided(this.crisisCentre, YearMonth.of(2028, 1))).isEqualTo(331_537);
		assertThat(outcomeOfNextRound()).isEqualTo(RegulationOutcome.RATES_UNCLEAR);
		assertThat(this.schedule.decided(estimated, YearMonth.of(2028, 1)).orElseThrow().provisional()).isTrue();
		assertThat(this.regulations.unclearRates(this.regulation)).singleElement()
			.extracting(UnclearRegulationRate::month)
			.isEqualTo(YearMonth.of(2028, 1));
	}

	@Test
	void listsACaseThatCannotBeCalculatedAndApprovesTheOthers() {
		this.jdbc.sql("update release set origin = 'TEMPORARY_CARE_107' where case_number = :caseNumber")
			.param("caseNumber", this.shelter)
			.update();
		begin();
		calculate();
		assertThat(this.approving.list(this.regulation).leftOut().get(this.shelter)).contains("§ 107");
		assertThat(this.recalculations.open(this.shelter)).isEmpty();
		assertThat(approve()).isEqualTo(1);
	}

	@Test
	void listsACaseThatDidNotGetThroughAndTriesItAgain() {
		begin();
		int cases = this.regulations.findCases(this.regulation);
		asTheApplication();
		for (int place = 1; place < cases; place++) {
			this.regulations.calculate(this.regulation, place);
		}
		assertThat(this.regulations.sumUp(this.regulation)).isEqualTo(RegulationOutcome.TO_APPROVE);
		assertThat(this.approving.list(this.regulation).leftOut()).hasSize(1)
			.allSatisfy((caseNumber, reason) -> assertThat(reason).contains("gik i stå"));
		approve();
		assertThat(this.regulations.findCases(this.regulation)).isEqualTo(1);
	}

	@Test
	void takesOneCaseOutToBeRecalculatedByItself() {
		begin();
		calculate();
		asLeader();
		this.approving.takeOut(this.regulation, this.shelter, "Fraflytter måske i januar");
		assertThat(this.approving.list(this.regulation).leftOut()).containsEntry(this.shelter,
				"Taget ud: Fraflytter måske i januar");
		assertThat(this.recalculations.open(this.shelter)).isEmpty();
		assertThat(this.approvals.latest(this.shelter, ApprovalKind.CHANGED_AMOUNT).orElseThrow().state())
			.isEqualTo(ApprovalState.LAPSED);
		assertThat(this.notes.of(this.shelter)).extracting(CaseNote::text).contains("Fraflytter måske i januar");
		assertThat(this.reports.open(this.shelter)).extracting(ChangeReport::kind, ChangeReport::effectiveOn)
			.containsExactly(tuple(ChangeKind.RATES, LocalDate.of(2027, 1, 1)));
		assertThat(this.regulations.sumUp(this.regulation)).isEqualTo(RegulationOutcome.TO_APPROVE);
		assertThat(approve()).isEqualTo(1);
		issueAll(1);
		assertThat(decided(this.crisisCentre, JANUARY)).isEqualTo(337_925);
		assertThat(decided(this.shelter, JANUARY)).isEqualTo(333_058);
	}

	@Test
	void leavesACaseOutWhereSomethingIsReportedBetweenApprovalAndIssue() {
		begin();
		calculate();
		int cases = approve();
		this.reports.report(this.shelter, rent());
		long facts = this.recalculations.openOrJoin(this.shelter).id();
		issueAll(cases);
		assertThat(decided(this.crisisCentre, JANUARY)).isEqualTo(337_925);
		assertThat(decided(this.shelter, JANUARY)).isEqualTo(333_058);
		assertThat(this.approving.list(this.regulation).leftOut().get(this.shelter)).contains("Nye oplysninger");
		assertThat(this.recalculations.get(facts).isOpen()).isTrue();
		assertThat(outcomeOfNextRound()).as("it is listed").isEqualTo(RegulationOutcome.TO_APPROVE);
	}

	@Test
	void approvesNothingInWhichSomethingWasReportedSinceItWasCalculated() {
		begin();
		calculate();
		long before = this.approving.version(this.regulation);
		this.reports.report(this.shelter, rent());
		this.recalculations.openOrJoin(this.shelter);
		assertThat(this.approving.version(this.regulation)).isGreaterThan(before);
		assertThat(this.approving.list(this.regulation).lines()).extracting(RegulationLine::caseNumber)
			.containsExactly(this.crisisCentre);
		assertThat(approve()).isEqualTo(1);
	}

	@Test
	void asksAgainWhereAMonthBeginsBetweenApprovalAndIssue() {
		begin();
		calculate();
		int cases = approve();
		this.office.today(LocalDate.of(2027, 1, 1));
		issueAll(cases);
		assertThat(this.approving.list(this.regulation).issued()).isZero();
		assertThat(outcomeOfNextRound()).isEqualTo(RegulationOutcome.TO_APPROVE);
		assertThat(line(this.crisisCentre).from()).isEqualTo(FEBRUARY);
		issueAll(approve());
		assertThat(decided(this.crisisCentre, JANUARY)).isEqualTo(344_008);
		assertThat(decided(this.crisisCentre, FEBRUARY)).isEqualTo(337_925);
	}

	@Test
	void asksAgainWhereARateIsCorrectedBetweenApprovalAndIssue() {
		begin();
		calculate();
		int cases = approve();
		rateOf2027("95,00");
		issueAll(cases);
		assertThat(decided(this.crisisCentre, JANUARY)).isEqualTo(344_008);
		assertThat(decided(this.shelter, JANUARY)).as("another rate").isEqualTo(326_671);
		assertThat(outcomeOfNextRound()).isEqualTo(RegulationOutcome.TO_APPROVE);
		assertThat(line(this.crisisCentre).amount()).isEqualTo(Money.ofOere(361_042));
	}

	@Test
	void refusesToApproveWhatWasCalculatedInAnotherMonth() {
		begin();
		calculate();
		this.office.today(LocalDate.of(2027, 1, 4));
		asLeader();
		assertThat(Rejections.fieldsRefusedBy(() -> this.approving.approve(this.regulation, "Gennemgået")))
			.containsExactly("answer");
		this.approving.calculateAgain(this.regulation);
		assertThat(outcomeOfNextRound()).isEqualTo(RegulationOutcome.TO_APPROVE);
		assertThat(line(this.shelter).from()).isEqualTo(FEBRUARY);
		assertThat(approve()).isEqualTo(2);
	}

	@Test
	void letsOnlyATeamLeaderApprove() {
		begin();
		calculate();
		this.office.signIn("sagsbehandler2", Role.CASEWORKER);
		assertThat(Rejections.fieldsRefusedBy(() -> this.approving.approve(this.regulation, "Gennemgået")))
			.contains("approved");
		asLeader();
		assertThat(Rejections.fieldsRefusedBy(() -> this.approving.approve(this.regulation, " ")))
			.containsExactly("comment");
		assertThat(Rejections.fieldsRefusedBy(() -> this.approving.takeOut(this.regulation, this.withoutIncome, "")))
			.containsExactly("takenOut", "takenOutReason");
		assertThat(Rejections.fieldsRefusedBy(() -> this.approving.clarifyRates(this.regulation)))
			.containsExactly("answer");
	}

	@Test
	void findsNoCaseThatDoesNotRunInJanuary() {
		this.office.today(LocalDate.of(2026, 12, 20));
		this.tenancies.moveOut(this.shelter, LocalDate.of(2026, 12, 31));
		this.cases.close(this.withoutIncome, CloseReason.WITHDRAWN, LocalDate.of(2026, 12, 20));
		begin();
		assertThat(this.regulations.findCases(this.regulation)).isEqualTo(1);
		this.jdbc
			.sql("insert into refund_stop (decision_id, case_number, last_day, recorded_at) "
					+ "select max(id), case_number, date '2026-12-31', current_timestamp from decision "
					+ "where case_number = :caseNumber group by case_number")
			.param("caseNumber", this.crisisCentre)
			.update();
		this.letterbox.empty();
		calculate();
		assertThat(this.approving.list(this.regulation).leftOut()).containsOnlyKeys(this.crisisCentre);
	}

	@Test
	void opensOneForAYearAndOnlyForThisYearAndTheNext() {
		asLeader();
		assertThat(refusedYear(2025)).containsExactly("year");
		assertThat(refusedYear(2028)).containsExactly("year");
		begin();
		assertThat(this.regulations.get(this.regulation).businessKey()).isEqualTo("SATS-2027");
		assertThat(refusedYear(2027)).containsExactly("year");
		assertThat(this.regulations.openIfNone()).isEmpty();
		this.regulations.close(this.regulation);
		this.office.today(LocalDate.of(2027, 1, 1));
		assertThat(this.regulations.openIfNone()).hasValueSatisfying((again) -> {
			assertThat(again.rateYear()).isEqualTo(2027);
			assertThat(again.id()).isNotEqualTo(this.regulation);
		});
		assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> this.jdbc
			.sql("insert into rate_regulation (rate_year, state, open_year, started_by, opened_at, version) "
					+ "values (2027, 'OPEN', 2027, 'teamleder', current_timestamp, 0)")
			.update());
	}

	@Test
	void opensNoneWhereNoCaseRuns() {
		this.jdbc.sql("delete from refund_schedule").update();
		assertThat(refusedYear(2027)).containsExactly("year");
	}

	@Test
	void changesNothingInASecondRun() {
		issueIn2026();
		begin();
		assertThat(calculate()).isEqualTo(RegulationOutcome.DONE);
		assertThat(this.approving.list(this.regulation).unchanged()).isEqualTo(3);
	}

	@Test
	void leavesNothingOpenInACaseWhenItIsClosed() {
		begin();
		calculate();
		this.regulations.close(this.regulation);
		assertThat(this.recalculations.open(this.crisisCentre)).isEmpty();
		assertThat(this.approvals.latest(this.crisisCentre, ApprovalKind.CHANGED_AMOUNT).orElseThrow().state())
			.isEqualTo(ApprovalState.LAPSED);
	}

	private static Prepared decided() {
		return Prepared.facts().decided(Money.ofKroner(1_000));
	}

	private static ReportedChange rent() {
		return new ReportedChange(ChangeKind.RENT, LocalDate.of(2027, 1, 1), LocalDate.of(2026, 12, 10),
				"Lejen stiger");
	}

	private void begin() {
		begin(2027);
	}

	private void begin(int year) {
		asLeader();
		this.regulation = this.regulations.open(year).id();
	}

	private RegulationOutcome calculate() {
		asTheApplication();
		int cases = this.regulations.findCases(this.regulation);
		for (int place = 0; place < cases; place++) {
			this.regulations.calculate(this.regulation, place);
		}
		return this.regulations.sumUp(this.regulation);
	}

	private RegulationOutcome outcomeOfNextRound() {
		return calculate();
	}

	private int approve() {
		asLeader();
		return this.approving.approve(this.regulation, "Satserne er kontrolleret");
	}

	private void issueAll(int cases) {
		asTheApplication();
		for (int place = 0; place < cases; place++) {
			this.deciding.issue(this.regulation, place);
		}
		this.letterbox.empty();
	}

	/** The regulation of 2027 in December 2026, done. */
	private void issueIn2026() {
		begin();
		calculate();
		issueAll(approve());
		this.regulations.close(this.regulation);
	}

	private void rateOf2027(String value) {
		asLeader();
		this.rates.clarify(RateCodes.OWN_PAYMENT_109, JANUARY, new RateAnswer(value, LocalDate.of(2027, 1, 1),
				LocalDate.of(2027, 12, 31), "Opdigtet til testen", true));
	}

	private RegulationLine line(String caseNumber) {
		return this.approving.list(this.regulation)
			.lines()
			.stream()
			.filter((line) -> line.caseNumber().equals(caseNumber))
			.findFirst()
			.orElseThrow();
	}

	private Long decided(String caseNumber, YearMonth month) {
		return this.schedule.decided(caseNumber, month).map(DecidedAmount::amount).map(Money::oere).orElse(null);
	}

	private Letter letter(String caseNumber) {
		return this.letters.latest(caseNumber, LetterKind.RATE_REGULATION).orElseThrow();
	}

	private List<String> refusedYear(int year) {
		return Rejections.fieldsRefusedBy(() -> this.regulations.open(year));
	}

	private void asLeader() {
		this.office.signIn("teamleder", Role.TEAM_LEADER);
	}

	private void asTheApplication() {
		this.office.signIn("systemet", Role.OPERATOR);
	}

}
