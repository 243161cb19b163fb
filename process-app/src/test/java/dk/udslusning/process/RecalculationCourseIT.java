package dk.udslusning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.udslusning.casefile.change.ChangeKind;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.dispatch.LetterSent;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.decision.ApprovalLevel;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.recalculation.ChangeDecisions;
import dk.udslusning.decision.recalculation.RecalculationState;
import dk.udslusning.decision.recalculation.Recalculations;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.testing.Homes;
import dk.udslusning.testing.RecalculationStart;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.StoredText;
import dk.udslusning.testing.WholeCase;
import dk.udslusning.testing.WholeCaseApplication;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Recalculations through their tasks, forms and guards, on the ordinary {@link WholeCase}
 * granted on 1 December 2026: benefit estimated 975,00, own payment 3.169,42, refund
 * 3.355,58.
 */
@WholeCaseApplication
class RecalculationCourseIT {

	private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

	@Autowired
	ProcessEngine engine;

	@Autowired
	HomeRegister homes;

	@Autowired
	ChangeReports reports;

	@Autowired
	Recalculations recalculations;

	@Autowired
	RecalculationStart beginning;

	@Autowired
	Approvals approvals;

	@Autowired
	ChangeDecisions decisions;

	@Autowired
	RefundSchedule schedule;

	@Autowired
	LetterDispatch dispatch;

	@Autowired
	Staff staff;

	@Autowired
	DataSource database;

	@Autowired
	Clock clock;

	CaseDriver driver;

	String caseNumber;

	long recalculation;

	@BeforeEach
	void granted() {
		this.driver = new CaseDriver(this.engine);
		this.driver.moveTo(LocalDate.of(2026, 12, 1));
		this.caseNumber = WholeCase.granted(this.driver, this.clock, this.homes.add(Homes.another())).caseNumber();
		this.driver.moveTo(LocalDate.of(2026, 12, 8));
	}

	@AfterEach
	void end() {
		this.driver.backToToday();
	}

	@Test
	void takesARiseOfTheRentToItsLetter() throws Exception {
		// December 7.810,00 - 975,00 - 3.169,42 (benefit 15 % of 78.000,00: the area norm
		// of 65 of 75 m² counts the rent as 6.500,00; of 7.810,00 it is 6.768,67 a month
		// and 12.183,60 a year, rounded to 12.180,00 or 1.015,00 a month):
		// 7.810,00 - 1.015,00 - 3.169,42 = 3.625,58
		report(ChangeKind.RENT, LocalDate.of(2026, 12, 1));
		start();
		prepare(Map.of("rent", "7.810,00", "rentFrom", "2026-12-01"));
		assertThatThrownBy(() -> this.driver.complete(Staff.ANNA, this.caseNumber,
				Approval.USER_TASK_APPROVE_AS_COLLEAGUE, Map.of("approved", "true", "comment", "Egen godkendelse")))
			.as("she prepared it herself")
			.isInstanceOf(RuntimeException.class);
		approve(true);
		this.driver.complete(Staff.ANNA, this.caseNumber, Recalculation.USER_TASK_SEND_CHANGE_LETTER,
				Map.of("sentOn", "2026-12-08", "channel", "DIGITAL_POST", "sentBy", "Anna"));
		assertThat(state()).isEqualTo(RecalculationState.ISSUED);
		assertThat(amount(DECEMBER)).isEqualTo(362_558);
	}

	@Test
	void hearsHerBeforeAReductionOnFactsSheDoesNotKnow() throws Exception {
		report(ChangeKind.HOUSING_BENEFIT, LocalDate.of(2027, 1, 1));
		start();
		Map<String, Object> benefit = new LinkedHashMap<>(
				Map.of("benefitDecided", "1.500,00", "benefitFrom", "01.2027", "benefitLetterOn", "2026-12-05",
						"factsKnown", "UNKNOWN", "knownNote", "Udbetaling Danmark har skrevet"));
		prepare(benefit);
		assertThat(this.driver.openTasks(this.caseNumber)).contains(PartyHearing.USER_TASK_SEND_HEARING_LETTER);
	}

	@Test
	void looksAgainForWhatJoinedBeforeItIsIssued() throws Exception {
		report(ChangeKind.RENT, LocalDate.of(2026, 12, 1));
		start();
		prepare(Map.of("rent", "7.810,00", "rentFrom", "2026-12-01"));
		report(ChangeKind.INCOME, LocalDate.of(2026, 12, 3));
		approve(true);
		assertThat(this.driver.openTasks(this.caseNumber)).contains(Recalculation.USER_TASK_PREPARE_RECALCULATION);
		prepare(Map.of());
		approve(true);
		assertThat(this.driver.openTasks(this.caseNumber)).contains(Recalculation.USER_TASK_SEND_CHANGE_LETTER);
	}

	@Test
	void endsWithANoteWhereNothingDiffers() throws Exception {
		regulate();
		report(ChangeKind.OTHER, LocalDate.of(2026, 12, 1));
		start();
		prepare(Map.of());
		assertThat(state()).isEqualTo(RecalculationState.UNCHANGED);
		assertThat(this.driver.openTasks(this.caseNumber)).containsExactly(FollowUp.USER_TASK_HOLD_FOLLOW_UP);
	}

	@Test
	void freesItsReportsWhenItsInstanceIsCancelled() throws Exception {
		report(ChangeKind.RENT, LocalDate.of(2026, 12, 1));
		String instance = start();
		this.staff.asTheApplication(() -> {
			this.engine.getRuntimeService().deleteProcessInstance(instance, "boligen er fraflyttet");
			return null;
		});
		assertThat(state()).isEqualTo(RecalculationState.CANCELLED);
		assertThat(this.reports.open(this.caseNumber)).hasSize(1);
	}

	@Test
	void keepsEveryWordOutOfTheEngine() throws Exception {
		report(ChangeKind.RENT, LocalDate.of(2026, 12, 1));
		start();
		prepare(Map.of("rent", "7.810,00", "rentFrom", "2026-12-01", "knownNote", "Xylofon har selv ringet"));
		assertThat(new StoredText(this.database, "ACT_").placesOf(List.of("Xylofon"))).isEmpty();
	}

	private void report(ChangeKind kind, LocalDate from) throws Exception {
		this.beginning.report(this.caseNumber, kind, from, "Xylofon har ringet");
	}

	/** The rates of 2027 are decided ahead, so that January differs no more. */
	private void regulate() throws Exception {
		long approval = this.staff
			.inTheNameOf(Staff.ANNA, () -> this.recalculations.forRates(this.caseNumber, 2027).orElseThrow())
			.approvalId();
		this.staff.inTheNameOf(Staff.LEADER, () -> {
			this.approvals.approve(approval, ApprovalLevel.TEAM_LEADER, "Satsregulering");
			return this.decisions.issue(approval);
		});
		this.staff.inTheNameOf(Staff.ANNA, () -> this.dispatch.recordSent(this.caseNumber, LetterKind.RATE_REGULATION,
				new LetterSent(LocalDate.now(this.clock), Channel.HANDED_OVER, "Anna", true)));
	}

	private String start() throws Exception {
		RecalculationStart.Started started = this.beginning.start(this.caseNumber);
		this.recalculation = started.id();
		return started.instanceId();
	}

	private void prepare(Map<String, ?> values) {
		Map<String, Object> all = new LinkedHashMap<>(
				Map.of("factsKnown", "TOLD_BY_CITIZEN", "knownNote", "Ringede selv"));
		all.putAll(values);
		this.driver.complete(Staff.ANNA, this.caseNumber, Recalculation.USER_TASK_PREPARE_RECALCULATION, all);
	}

	private void approve(boolean approved) {
		this.driver.complete(Staff.LEADER, this.caseNumber, Approval.USER_TASK_APPROVE_AS_COLLEAGUE,
				Map.of("approved", String.valueOf(approved), "comment", "Gennemgået"));
	}

	private RecalculationState state() {
		return this.recalculations.get(this.recalculation).state();
	}

	private long amount(YearMonth month) {
		return this.schedule.decided(this.caseNumber, month).orElseThrow().amount().oere();
	}

}
