package dk.udslusning.process.form;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.process.engine.Reschedule;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.ExtensionAssessment;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.Variables;
import dk.udslusning.testing.Homes;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeCaseApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricVariableInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The end of a period under scheme A by the forms of its tasks, each sent faulty in every
 * field before it is sent right. The lease of 24 months from 1 December 2021 ends on 30
 * November 2023.
 * <p>
 * By hand with the demo's norm of 2023: 9.800,00 after tax less 1.200,00 fixed costs and
 * 7.010,00 leaves 1.590,00; the rent of 7.500,00 less a benefit of 975,00 is 6.525,00;
 * 4.935,00 is missing.
 */
@WholeCaseApplication
class ExtensionCourseIT {

	/** The forms that are swept here and nowhere else, on the way to an addendum. */
	static final Set<String> FORMS_OF_EXTENSION = Set.of(ExtensionAssessment.USER_TASK_SEND_SIX_MONTHS_NOTICE,
			ExtensionAssessment.USER_TASK_ASSESS_EXTENSION, ExtensionAssessment.USER_TASK_SEND_EXTENSION_LETTER,
			ExtensionAssessment.USER_TASK_REMIND_ABOUT_ADDENDUM, ExtensionAssessment.USER_TASK_SIGN_ADDENDUM);

	/** The forms that are swept here and nowhere else, on the way to the period's end. */
	static final Set<String> FORMS_OF_DENIAL = Set.of(ExtensionAssessment.USER_TASK_SEND_SIX_MONTHS_NOTICE,
			ExtensionAssessment.USER_TASK_ASSESS_EXTENSION, ExtensionAssessment.USER_TASK_PREPARE_NO_EXTENSION,
			ExtensionAssessment.USER_TASK_SEND_NO_EXTENSION_LETTER,
			ExtensionAssessment.USER_TASK_SEND_THREE_MONTHS_NOTICE);

	private static final Map<String, Object> USUAL = Map.of();

	/** Each test's citizen is another person. */
	private static final AtomicInteger SERIAL = new AtomicInteger(1233);

	@Autowired
	ProcessEngine engine;

	@Autowired
	Forms forms;

	@Autowired
	HomeRegister homes;

	@Autowired
	Leases leases;

	@Autowired
	Letters letters;

	@Autowired
	Decisions decisions;

	@Autowired
	Reschedule reschedule;

	@Autowired
	Staff staff;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	Clock clock;

	FormSweep sweep;

	CaseDriver driver;

	DemoCourse course;

	@BeforeEach
	void living() {
		this.driver = new CaseDriver(this.engine);
		this.driver.moveTo(LocalDate.of(2021, 11, 23));
		LocalDate start = LocalDate.of(2021, 12, 1);
		this.course = DemoCourse
			.register(this.driver, this.clock, Staff.ANNA, Staff.LEADER,
					Map.of("name", "Prøve Astrid", "cpr", "010190-" + SERIAL.incrementAndGet()))
			.agreeSafeContact(USUAL)
			.inform(USUAL)
			.assess(Map.of("scheme", "FRIKOMMUNE_25", "plannedLeaseStart", start.toString()))
			.support("LOW")
			.signAgreement(USUAL)
			.findHome("FAMILY-" + this.homes.add(Homes.another()).id(), start)
			.prepareCalculation(USUAL)
			.approve()
			.acceptOffer()
			.registerLease(start, 24, "7.500,00", USUAL)
			.arrangeDeposit(USUAL);
		this.driver.moveTo(start);
		this.course.moveIn(USUAL).applyForHousingBenefit().prepareGrant(USUAL).approve().sendGrant();
		this.sweep = new FormSweep(this.engine, this.forms, this.jdbc, this.transactions);
		this.driver = new CaseDriver(this.sweep.sweptEngine());
	}

	@AfterEach
	void end() {
		this.driver.backToToday();
	}

	@Test
	void extendsWithAnAddendumAndMovesWhatWaitsForTheLastDay() throws Exception {
		String instance = watchPeriod();
		assertThat(tenancyEnds()).containsExactly(Instant.parse("2023-12-01T05:00:00Z"));
		this.driver.moveTo(LocalDate.of(2023, 5, 30));
		Letter notice = letter(LetterKind.SIX_MONTHS_NOTICE);
		assertThat(notice.writtenBy()).isEqualTo("systemet");
		assertThat(notice.body()).contains("den 30.11.2023", "Det betaler du selv fra den 01.12.2023: 6.525,00 kr.");
		send(ExtensionAssessment.USER_TASK_SEND_SIX_MONTHS_NOTICE);

		this.driver.moveTo(LocalDate.of(2023, 7, 29));
		assertThat(open()).doesNotContain(ExtensionAssessment.USER_TASK_ASSESS_EXTENSION);
		this.driver.moveTo(LocalDate.of(2023, 7, 30));
		step(ExtensionAssessment.USER_TASK_ASSESS_EXTENSION, budget("CALCULATE_FIRST"));
		step(ExtensionAssessment.USER_TASK_ASSESS_EXTENSION, with(budget("EXTEND"), "months", "12"));
		this.course.approve();
		Decision decision = this.decisions.latest(caseNumber(), DecisionType.EXTENSION).orElseThrow();
		assertThat(decision.reasons()).contains("Du mangler 4.935,00 kr. om måneden");
		send(ExtensionAssessment.USER_TASK_SEND_EXTENSION_LETTER);

		this.driver.moveTo(LocalDate.of(2023, 10, 31));
		step(ExtensionAssessment.USER_TASK_REMIND_ABOUT_ADDENDUM,
				Map.of("reminder", "Ringet; de skriver under fredag."));
		this.driver.moveTo(LocalDate.of(2023, 11, 10));
		step(ExtensionAssessment.USER_TASK_SIGN_ADDENDUM, Map.of("addendumSigned", "true", "signedOn", "2023-11-10",
				"periodMonths", "36", "councilApprovedOn", "2023-11-01", "deviations", "Som i lejekontrakten."));

		assertThat(extended(instance)).isEqualTo(true);
		assertThat(this.leases.required(caseNumber()).lastLegalDay()).isEqualTo(LocalDate.of(2024, 11, 30));
		assertThat(tenancyEnds()).containsExactly(Instant.parse("2024-12-01T05:00:00Z"));
		assertThat(this.sweep.findings()).isEmpty();
		assertThat(this.sweep.swept()).containsExactlyInAnyOrderElementsOf(FORMS_OF_EXTENSION);

		watchPeriod();
		this.driver.moveTo(LocalDate.of(2024, 5, 29));
		assertThat(open()).doesNotContain(ExtensionAssessment.USER_TASK_SEND_SIX_MONTHS_NOTICE);
		this.driver.moveTo(LocalDate.of(2024, 5, 30));
		assertThat(open()).contains(ExtensionAssessment.USER_TASK_SEND_SIX_MONTHS_NOTICE);
		assertThat(letter(LetterKind.SIX_MONTHS_NOTICE).body()).contains("den 30.11.2024");
	}

	@Test
	void deniesAfterAHearingAndLeavesHerAnOrdinaryTenant() throws Exception {
		String instance = watchPeriod();
		this.driver.moveTo(LocalDate.of(2023, 5, 30));
		send(ExtensionAssessment.USER_TASK_SEND_SIX_MONTHS_NOTICE);
		this.driver.moveTo(LocalDate.of(2023, 7, 30));
		Map<String, Object> denied = with(budget("DO_NOT_EXTEND"), "incomeAfterTax", "15.000,00");
		denied.put("hearingDue", "true");
		denied.put("unknownToCitizen", "Din arbejdsgiver har oplyst en højere løn.");
		step(ExtensionAssessment.USER_TASK_ASSESS_EXTENSION, denied);
		this.course.sendHearing();
		this.driver.moveTo(LocalDate.of(2023, 8, 20));
		step(PartyHearing.USER_TASK_ASSESS_HEARING, Map.of("outcome", "UPHELD", "reasons", "Intet svar ændrer det."));
		step(ExtensionAssessment.USER_TASK_PREPARE_NO_EXTENSION, Map.of("maintained", "true"));
		assertThat(open()).contains(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER);
		this.course.approve();
		send(ExtensionAssessment.USER_TASK_SEND_NO_EXTENSION_LETTER);
		this.driver.moveTo(LocalDate.of(2023, 8, 30));
		send(ExtensionAssessment.USER_TASK_SEND_THREE_MONTHS_NOTICE);

		assertThat(extended(instance)).isEqualTo(false);
		assertThat(this.decisions.latest(caseNumber(), DecisionType.NO_EXTENSION).orElseThrow().adverse()).isTrue();
		assertThat(this.sweep.findings()).isEmpty();
		assertThat(this.sweep.swept()).filteredOn((form) -> !form.equals(PartyHearing.USER_TASK_ASSESS_HEARING))
			.containsExactlyInAnyOrderElementsOf(FORMS_OF_DENIAL);
	}

	/**
	 * Registered late, on 10 September 2023: both letters are due, and one is written.
	 */
	@Test
	void writesNoStaleLettersWhenTheCaseComesLate() throws Exception {
		cancelAssessment();
		this.driver.moveTo(LocalDate.of(2023, 9, 10));
		this.staff.asTheApplication(
				() -> this.engine.getRuntimeService().startProcessInstanceByKey(ExtensionAssessment.KEY, caseNumber()));
		this.driver.moveTo(LocalDateTime.of(2023, 9, 10, 9, 1));
		assertThat(open()).contains(ExtensionAssessment.USER_TASK_ASSESS_EXTENSION)
			.doesNotContain(ExtensionAssessment.USER_TASK_SEND_SIX_MONTHS_NOTICE);
		Map<String, Object> denied = with(budget("DO_NOT_EXTEND"), "incomeAfterTax", "15.000,00");
		denied.put("hearingDue", "false");
		denied.put("hearingBasis", "ALL_FACTS_KNOWN");
		denied.put("hearingNote", "Borgerens egne lønsedler");
		step(ExtensionAssessment.USER_TASK_ASSESS_EXTENSION, denied);
		step(ExtensionAssessment.USER_TASK_PREPARE_NO_EXTENSION, Map.of("maintained", "true"));
		this.course.approve();
		send(ExtensionAssessment.USER_TASK_SEND_NO_EXTENSION_LETTER);
		this.driver.moveTo(LocalDateTime.of(2023, 9, 10, 9, 2));
		send(ExtensionAssessment.USER_TASK_SEND_THREE_MONTHS_NOTICE);
		assertThat(this.letters.of(caseNumber())).extracting(Letter::kind)
			.filteredOn((kind) -> kind.name().endsWith("_NOTICE"))
			.containsExactly(LetterKind.THREE_MONTHS_NOTICE);
	}

	@Test
	void movesAsTheSignedInCaseworkerWhoMayNotChangeInstances() throws Exception {
		this.staff.inTheNameOf(Staff.ANNA, () -> {
			this.reschedule.move(caseNumber(), Variables.TENANCY_ENDS_AT, LocalDateTime.parse("2024-02-29T06:00:00"));
			return null;
		});
		assertThat(tenancyEnds()).containsExactly(Instant.parse("2024-02-29T05:00:00Z"));
	}

	/** The assessment that the tenancy itself has begun. */
	private String watchPeriod() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processDefinitionKey(ExtensionAssessment.KEY)
			.processInstanceBusinessKey(caseNumber())
			.singleResult()
			.getId();
	}

	/** Nobody watches the period until somebody begins to again. */
	private void cancelAssessment() throws Exception {
		String instance = watchPeriod();
		this.staff.asTheApplication(() -> {
			this.engine.getRuntimeService().deleteProcessInstance(instance, "sagen kommer sent");
			return null;
		});
	}

	/** When timers fire that take their time from the tenancy's end. */
	private List<Instant> tenancyEnds() {
		return this.engine.getManagementService()
			.createJobQuery()
			.timers()
			.list()
			.stream()
			.filter((job) -> job.getProcessInstanceId() != null && caseNumber().equals(caseOf(job)))
			.filter((job) -> this.engine.getManagementService()
				.createJobDefinitionQuery()
				.jobDefinitionId(job.getJobDefinitionId())
				.singleResult()
				.getJobConfiguration()
				.contains(Variables.TENANCY_ENDS_AT))
			.map(Job::getDuedate)
			.map(Date::toInstant)
			.toList();
	}

	private String caseOf(Job job) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceId(job.getProcessInstanceId())
			.singleResult()
			.getBusinessKey();
	}

	private Object extended(String instance) {
		assertThat(this.engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(instance).count())
			.as("the assessment is over")
			.isZero();
		HistoricVariableInstance variable = this.engine.getHistoryService()
			.createHistoricVariableInstanceQuery()
			.processInstanceId(instance)
			.variableName(Variables.EXTENDED)
			.singleResult();
		return variable.getValue();
	}

	private Letter letter(LetterKind kind) {
		return this.letters.latest(caseNumber(), kind).orElseThrow();
	}

	private void send(String task) {
		step(task, Map.of("sentOn", LocalDate.now(this.clock).toString(), "channel", "DIGITAL_POST", "sentBy",
				"Karen Holm"));
	}

	private void step(String task, Map<String, ?> values) {
		this.driver.complete(Staff.ANNA, caseNumber(), task, values);
	}

	private List<String> open() {
		return this.driver.openTasks(caseNumber());
	}

	private String caseNumber() {
		return this.course.caseNumber();
	}

	private static Map<String, Object> budget(String proposal) {
		return Map.of("incomeAfterTax", "9.800,00", "fixedCosts", "1.200,00", "fullRent", "7.500,00", "benefit",
				"975,00", "proposal", proposal);
	}

	private static Map<String, Object> with(Map<String, Object> values, String key, Object value) {
		Map<String, Object> more = new HashMap<>(values);
		more.put(key, value);
		return more;
	}

}
