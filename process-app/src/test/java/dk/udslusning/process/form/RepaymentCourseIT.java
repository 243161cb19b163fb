package dk.udslusning.process.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.CitizenContact;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.Repayment;
import dk.udslusning.testing.Homes;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeCase;
import dk.udslusning.testing.WholeCaseApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Repayment through its forms, each sent faulty before it is sent right. The rent was 500
 * kr. less from 1 December 2026, which was told after December was paid.
 * <p>
 * By hand: benefit 15 % of 7.000 x 65/75 = 910,00, so December was due 7.000,00 - 910,00
 * - 3.169,42 = 2.920,58, and 3.355,58 was decided: 435,00 too much.
 */
@WholeCaseApplication
class RepaymentCourseIT {

	/** The forms that are swept here. */
	static final Set<String> FORMS = Set.of(Repayment.START_EVENT_REPAYMENT, Repayment.USER_TASK_PROPOSE_REPAYMENT,
			Repayment.USER_TASK_TELL_GIVEN_UP, Repayment.USER_TASK_PREPARE_REPAYMENT,
			Repayment.USER_TASK_TELL_NOT_DECIDED, Repayment.USER_TASK_SEND_REPAYMENT_LETTER);

	@Autowired
	ProcessEngine engine;

	@Autowired
	Forms forms;

	@Autowired
	HomeRegister homes;

	@Autowired
	Decisions decisions;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	Clock clock;

	FormSweep sweep;

	CaseDriver swept;

	CaseDriver driver;

	String caseNumber;

	@BeforeEach
	void payTooMuch() {
		this.driver = new CaseDriver(this.engine);
		this.sweep = new FormSweep(this.engine, this.forms, this.jdbc, this.transactions);
		this.swept = new CaseDriver(this.sweep.sweptEngine());
		this.driver.moveTo(LocalDate.of(2026, 12, 1));
		DemoCourse course = WholeCase.granted(this.driver, this.clock,
				this.homes.add(Homes.familyHome("Tilbagevej 1")));
		this.caseNumber = course.caseNumber();
		this.driver.start(Staff.ANNA, CitizenContact.KEY, Map.of("person", this.caseNumber, "kind", "RENT_CHANGED",
				"happenedOn", today(), "text", "Huslejen er lavere"));
		course
			.step(Recalculation.USER_TASK_PREPARE_RECALCULATION,
					Map.of("rent", "7.000,00", "rentFrom", today(), "factsKnown", "TOLD_BY_CITIZEN", "knownNote",
							"Ringede selv"),
					Map.of())
			.approve()
			.step(Recalculation.USER_TASK_SEND_CHANGE_LETTER, Map.of(), Map.of());
	}

	@AfterEach
	void goHome() {
		this.driver.backToToday();
	}

	@Test
	void walksEveryFormAndLeavesTheScheduleAsItIs() {
		String schedule = schedule();
		note();
		step(Repayment.USER_TASK_PROPOSE_REPAYMENT, Map.of("proposed", "false", "dropReason", "Meldte det selv"));

		propose();
		hear("CHANGED");
		step(Repayment.USER_TASK_TELL_GIVEN_UP,
				Map.of("note", "Havde ringet", "channel", "DIGITAL_POST", "sentOn", today()));

		propose();
		hear("UPHELD");
		step(Repayment.USER_TASK_PREPARE_REPAYMENT, Map.of("maintained", "false"));
		step(Repayment.USER_TASK_TELL_NOT_DECIDED,
				Map.of("note", "Kan ikke bevises", "channel", "SPOKEN", "sentOn", today()));
		assertThat(this.decisions.latest(this.caseNumber, DecisionType.REPAYMENT)).isEmpty();

		propose();
		hear("UPHELD");
		step(Repayment.USER_TASK_PREPARE_REPAYMENT, Map.of("maintained", "true"));
		this.driver.complete(Staff.LEADER, this.caseNumber, Approval.USER_TASK_APPROVE_AS_TEAM_LEADER,
				Map.of("approved", "true", "comment", "Enig"));
		step(Repayment.USER_TASK_SEND_REPAYMENT_LETTER, Map.of());

		Decision decision = this.decisions.latest(this.caseNumber, DecisionType.REPAYMENT).orElseThrow();
		assertThat(decision.facts()).contains("for meget 435,00 kr.").contains("I alt 435,00 kr.");
		assertThat(schedule()).as("no coming month is paid less").isEqualTo(schedule);
		assertThat(this.sweep.findings()).isEmpty();
		assertThat(this.sweep.swept()).isEqualTo(new TreeSet<>(FORMS));
		assertThat(this.sweep.sent()).isGreaterThan(80);
	}

	private void propose() {
		note();
		step(Repayment.USER_TASK_PROPOSE_REPAYMENT,
				Map.of("proposed", "true", "from", "2026-12-01", "to", "2026-12-31", "knowledge", "Skrev det selv"));
	}

	private void note() {
		this.swept.start(Staff.ANNA, Repayment.KEY, Map.of("person", this.caseNumber, "notedOn", today(), "source",
				"Brev fra borgeren", "sign", "Skriver, at hun vidste det"));
	}

	private void hear(String outcome) {
		this.driver.complete(Staff.ANNA, this.caseNumber, PartyHearing.USER_TASK_SEND_HEARING_LETTER, Map.of());
		this.driver.complete(Staff.ANNA, this.caseNumber, PartyHearing.USER_TASK_REGISTER_HEARING_REPLY,
				Map.of("repliedOn", today(), "replyChannel", "PHONE", "reply", "Er uenig"));
		this.driver.complete(Staff.ANNA, this.caseNumber, PartyHearing.USER_TASK_ASSESS_HEARING,
				Map.of("outcome", outcome, "reasons", "Svaret er vurderet"));
	}

	private void step(String task, Map<String, ?> values) {
		this.swept.complete(Staff.ANNA, this.caseNumber, task, values);
	}

	private String schedule() {
		List<Map<String, Object>> rows = this.jdbc.queryForList("select * from refund_schedule order by 1");
		return rows.toString();
	}

	private String today() {
		return LocalDate.now(this.clock).toString();
	}

}
