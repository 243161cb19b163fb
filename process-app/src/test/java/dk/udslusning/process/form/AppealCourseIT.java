package dk.udslusning.process.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.appeal.AppealEnding;
import dk.udslusning.decision.appeal.Appeals;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.process.names.Appeal;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.CitizenContact;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.testing.Homes;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeCase;
import dk.udslusning.testing.WholeCaseApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Appeals through their forms, each sent faulty before it is sent right, in a case whose
 * refund was granted on 1 December 2026 by one caseworker and approved by the team
 * leader.
 */
@WholeCaseApplication
class AppealCourseIT {

	/** The forms that are swept here. */
	static final Set<String> FORMS = Set.of(Appeal.START_EVENT_APPEAL, Appeal.USER_TASK_CHOOSE_DECISION,
			Appeal.USER_TASK_SEND_APPEAL_RECEIPT, Appeal.USER_TASK_ASSESS_LATE_APPEAL,
			Appeal.USER_TASK_REASSESS_DECISION, Appeal.USER_TASK_RELIEVE_REASSESSMENT,
			Appeal.USER_TASK_SEND_APPEAL_OUTCOME_LETTER, Appeal.USER_TASK_CARRY_OUT_OUTCOME,
			Appeal.USER_TASK_REGISTER_STANCE, Appeal.USER_TASK_FORWARD_APPEAL, Appeal.USER_TASK_SEND_FORWARDED_LETTER,
			Appeal.USER_TASK_REGISTER_BOARD_ANSWER, Appeal.USER_TASK_ASK_BOARD, Appeal.USER_TASK_CARRY_OUT_CHANGE,
			Appeal.USER_TASK_ASSESS_SENT_BACK);

	private static final LocalDate GRANTED = LocalDate.of(2026, 12, 1);

	private static final Map<String, Object> UPHELD = Map.of("outcome", "UPHELD", "hearingBasis", "ALL_FACTS_KNOWN",
			"hearingNote", "Alt står i klagen");

	@Autowired
	ProcessEngine engine;

	@Autowired
	Forms forms;

	@Autowired
	HomeRegister homes;

	@Autowired
	CaseFiles cases;

	@Autowired
	Decisions decisions;

	@Autowired
	Appeals appeals;

	@Autowired
	Letters letters;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	Clock clock;

	FormSweep sweep;

	CaseDriver swept;

	String caseNumber;

	CaseDriver driver;

	@BeforeEach
	void comeToWork() {
		this.driver = new CaseDriver(this.engine);
		this.sweep = new FormSweep(this.engine, this.forms, this.jdbc, this.transactions);
		this.swept = new CaseDriver(this.sweep.sweptEngine());
		this.driver.moveTo(GRANTED);
	}

	@AfterEach
	void goHome() {
		this.swept.backToToday();
	}

	@Test
	void walksEveryForm() {
		this.caseNumber = WholeCase.granted(this.driver, this.clock, this.homes.add(Homes.familyHome("Klagevej 1")))
			.caseNumber();
		appeal(Map.of("appellant", "REPRESENTATIVE", "appellantName", "En ven", "mandateSeen", true));
		step(Staff.ANNA, Appeal.USER_TASK_CHOOSE_DECISION, Map.of("decision", "NONE", "otherReason", "Om tonen"));

		String received = appeal(Map.of());
		choose(DecisionType.GRANT, Map.of("effectWaits", true, "effectReason", "Borgeren mister boligen"));
		step(Staff.ANNA, Appeal.USER_TASK_SEND_APPEAL_RECEIPT, Map.of());
		keepsTheDecidersOut();
		this.swept.moveTo(this.appeals.limit(this.appeals.of(received).get(1)).warnedOn());
		step(Staff.LEADER, Appeal.USER_TASK_RELIEVE_REASSESSMENT,
				Map.of("answer", "CITIZEN_TOLD", "note", "Bo tager den", "channel", "DIGITAL_POST", "sentOn", today()));
		step(Staff.BODIL, Appeal.USER_TASK_REASSESS_DECISION,
				Map.of("outcome", "GRANTED", "remedy", "Egenbetalingen regnes om fra 1. december"));
		approve();
		step(Staff.ANNA, Appeal.USER_TASK_SEND_APPEAL_OUTCOME_LETTER, Map.of());
		step(Staff.ANNA, Appeal.USER_TASK_CARRY_OUT_OUTCOME,
				Map.of("measure", "RECALCULATION", "effectiveOn", "2026-12-01", "note", "Regnes om"));
		assertThat(this.swept.openTasks(this.caseNumber)).contains(Recalculation.USER_TASK_PREPARE_RECALCULATION);
		assertThat(ending(1)).isEqualTo(AppealEnding.GRANTED);

		appeal(Map.of());
		choose(DecisionType.SUPPORT, Map.of("otherReceivedOn", today(), "receivedReason", "Fik først brevet i dag"));
		step(Staff.ANNA, Appeal.USER_TASK_SEND_APPEAL_RECEIPT, Map.of());
		step(Staff.BODIL, Appeal.USER_TASK_REASSESS_DECISION, Map.of("outcome", "PARTLY", "remedy", "To timer mere",
				"hearingBasis", "HEARD", "heardOn", today(), "hearingNote", "Er delvist enig"));
		approve();
		step(Staff.ANNA, Appeal.USER_TASK_SEND_APPEAL_OUTCOME_LETTER, Map.of());
		step(Staff.ANNA, Appeal.USER_TASK_CARRY_OUT_OUTCOME, Map.of("measure", "NEW_DECISION", "note", "Bevilget"));
		step(Staff.ANNA, Appeal.USER_TASK_REGISTER_STANCE,
				Map.of("maintained", "true", "toldOn", today(), "note", "Vil have det hele"));
		forward();
		step(Staff.ANNA, Appeal.USER_TASK_REGISTER_BOARD_ANSWER, answer("CHANGED"));
		step(Staff.ANNA, Appeal.USER_TASK_CARRY_OUT_CHANGE, Map.of("measure", "NEW_DECISION", "note", "Bevilget"));
		assertThat(ending(2)).isEqualTo(AppealEnding.BOARD_CHANGED);

		this.swept.moveTo(GRANTED.plusMonths(3));
		appeal(Map.of());
		choose(DecisionType.GRANT, Map.of());
		step(Staff.ANNA, Appeal.USER_TASK_SEND_APPEAL_RECEIPT, Map.of());
		step(Staff.BODIL, Appeal.USER_TASK_ASSESS_LATE_APPEAL,
				Map.of("excused", "false", "latenessReasons", "Ingen grund er oplyst"));
		forward();
		this.swept.moveTo(LocalDate.now(this.clock).plusMonths(3));
		step(Staff.ANNA, Appeal.USER_TASK_ASK_BOARD, Map.of("askedOn", today(), "note", "Er i kø", "askOn",
				LocalDate.now(this.clock).plusDays(60).toString()));
		step(Staff.ANNA, Appeal.USER_TASK_REGISTER_BOARD_ANSWER, answer("SENT_BACK"));
		step(Staff.ANNA, Appeal.USER_TASK_ASSESS_SENT_BACK,
				Map.of("measure", "RECALCULATION", "effectiveOn", "2026-12-01", "note", "Oplyses og regnes om"));
		assertThat(ending(3)).isEqualTo(AppealEnding.BOARD_SENT_BACK);

		assertThat(this.letters.of(this.caseNumber)).extracting("kind")
			.contains(LetterKind.APPEAL_RECEIVED, LetterKind.APPEAL_DELAYED, LetterKind.APPEAL_OUTCOME,
					LetterKind.APPEAL_FORWARDED);
		assertThat(this.sweep.findings()).isEmpty();
		assertThat(this.sweep.swept()).containsAll(FORMS);
		assertThat(this.sweep.sent()).isGreaterThan(300);
	}

	@Test
	void runsOnWhenTheCaseIsClosedAndChangesNothingThatWasIssued() {
		DemoCourse course = DemoCourse
			.register(this.driver, this.clock, Staff.ANNA, Staff.LEADER,
					Map.of("name", "Prøve Klagesen", "bornOn", "1990-05-17"))
			.agreeSafeContact(Map.of())
			.inform(Map.of())
			.assess(Map.of())
			.support("HIGH");
		this.caseNumber = course.caseNumber();
		this.driver.start(Staff.ANNA, CitizenContact.KEY,
				Map.of("person", this.caseNumber, "kind", "WITHDRAWN", "happenedOn", today(), "text", "Trækker sig"));
		course.step(TransitionCourse.USER_TASK_CLOSE_WITHDRAWN_CASE,
				Map.of("citizenToldOn", today(), "shelterToldOn", today(), "closedOn", today()), Map.of());
		assertThat(this.cases.get(this.caseNumber).isOpen()).isFalse();
		Decision before = this.decisions.latest(this.caseNumber, DecisionType.SUPPORT).orElseThrow();
		this.swept = this.driver;
		appeal(Map.of());
		choose(DecisionType.SUPPORT, Map.of());
		step(Staff.BODIL, Appeal.USER_TASK_SEND_APPEAL_RECEIPT, Map.of());
		step(Staff.BODIL, Appeal.USER_TASK_REASSESS_DECISION, UPHELD);
		approve();
		forward();
		step(Staff.BODIL, Appeal.USER_TASK_REGISTER_BOARD_ANSWER, answer("UPHELD"));

		assertThat(ending(0)).isEqualTo(AppealEnding.BOARD_UPHELD);
		assertThat(this.decisions.get(before.id())).isEqualTo(before);
		assertThat(this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(this.caseNumber)
			.count()).isZero();
	}

	/**
	 * Whoever prepared or approved can neither take the task, nor have it dealt out, nor
	 * send its form.
	 */
	private void keepsTheDecidersOut() {
		TaskService tasks = this.engine.getTaskService();
		Task task = this.swept.open(this.caseNumber, Appeal.USER_TASK_REASSESS_DECISION);
		assertThat(task.getAssignee()).isNull();
		for (String decider : List.of(Staff.ANNA, Staff.LEADER)) {
			assertThatExceptionOfType(ProcessEngineException.class)
				.isThrownBy(() -> step(decider, Appeal.USER_TASK_REASSESS_DECISION, UPHELD))
				.withMessageContaining("kan ikke selv vurdere klagen");
			assertThatExceptionOfType(ProcessEngineException.class)
				.isThrownBy(() -> tasks.setAssignee(task.getId(), decider))
				.withMessageContaining("kan ikke selv vurdere klagen");
			this.engine.getIdentityService().setAuthentication(decider, List.of("sagsbehandlere", "teamledere"));
			try {
				assertThatExceptionOfType(ProcessEngineException.class)
					.isThrownBy(() -> this.engine.getFormService().submitTaskForm(task.getId(), Map.of()));
				assertThatExceptionOfType(ProcessEngineException.class).isThrownBy(() -> tasks.complete(task.getId()))
					.withMessageContaining("kan ikke selv vurdere klagen");
			}
			finally {
				this.engine.getIdentityService().clearAuthentication();
			}
		}
	}

	private String appeal(Map<String, ?> values) {
		Map<String, Object> notice = new HashMap<>(Map.of("person", this.caseNumber, "receivedOn", today(), "channel",
				"PHONE", "appellant", "CITIZEN", "words", "Er uenig i beløbet"));
		notice.putAll(values);
		return this.swept.start(Staff.ANNA, Appeal.KEY, notice);
	}

	private void choose(DecisionType type, Map<String, ?> values) {
		Map<String, Object> choice = new HashMap<>(
				Map.of("decision", String.valueOf(this.decisions.latest(this.caseNumber, type).orElseThrow().id())));
		choice.putAll(values);
		step(Staff.ANNA, Appeal.USER_TASK_CHOOSE_DECISION, choice);
	}

	private void approve() {
		step(Staff.LEADER, Approval.USER_TASK_APPROVE_AS_COLLEAGUE, Map.of("approved", "true", "comment", "Enig"));
	}

	private void forward() {
		step(Staff.BODIL, Appeal.USER_TASK_FORWARD_APPEAL, Map.of("complete", true));
		step(Staff.BODIL, Appeal.USER_TASK_SEND_FORWARDED_LETTER, Map.of());
	}

	private Map<String, Object> answer(String outcome) {
		return Map.of("boardOutcome", outcome, "answeredOn", today(), "reference", "26-1", "summary", "Er enig");
	}

	private void step(String user, String task, Map<String, ?> values) {
		this.swept.complete(user, this.caseNumber, task, values);
	}

	private AppealEnding ending(int place) {
		return this.appeals.ending(this.appeals.of(this.caseNumber).get(place).id()).orElseThrow();
	}

	private String today() {
		return LocalDate.now(this.clock).toString();
	}

}
