package dk.udslusning.process;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.process.names.AgreementReview;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.CitizenContact;
import dk.udslusning.process.names.ExtensionAssessment;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.RegisterRunningCourse;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.testing.Homes;
import dk.udslusning.testing.RunningForm;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeCaseApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two citizens with the same days: one whose case was lived through by the models under
 * the moved clock, and one whose course was registered while it ran. From then on nobody
 * can tell them apart: tasks, due dates, timers, decided amounts.
 */
@WholeCaseApplication
class RunningCourseTwinIT {

	private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

	private static final Map<String, Object> USUAL = Map.of();

	private static final AtomicInteger GROWN = new AtomicInteger(4900);

	/** The lease of 24 months begins; extended by 36 it ends on 30 November 2026. */
	private static final LocalDate START = LocalDate.of(2021, 12, 1);

	private static final Map<String, Object> EXTENDED = Map.of("extended", "true", "extensionDecidedOn", "2023-07-30",
			"addendumSignedOn", "2023-11-10", "addendumMonths", "60", "addendumApprovedOn", "2023-11-01",
			"addendumDeviations", "Som i lejekontrakten.");

	@Autowired
	ProcessEngine engine;

	@Autowired
	HomeRegister homes;

	@Autowired
	RefundSchedule schedule;

	@Autowired
	Clock clock;

	CaseDriver driver;

	DemoCourse grown;

	String entered;

	@BeforeEach
	void begin() {
		this.driver = new CaseDriver(this.engine);
	}

	@AfterEach
	void end() {
		this.driver.backToToday();
	}

	/**
	 * Entered in the middle of the extended period, with all of its end ahead.
	 */
	@Test
	void goesOnAsACaseThatGrewHereUntilTheLastDay() {
		growUntil(LocalDate.of(2024, 9, 10));
		enter(EXTENDED, evidenceOf("2024-07-23"));
		sameNow();
		assertThat(decided(this.entered, YearMonth.of(2024, 9))).isEqualTo("3.696,25 kr.");

		List<String> seen = new ArrayList<>();
		for (LocalDate day = next(); day != null; day = next()) {
			this.driver.moveTo(day);
			sameNow();
			tasks(this.entered).keySet().forEach((task) -> seen.add(LocalDate.now(this.clock) + " " + task));
			work(this.grown.caseNumber());
			work(this.entered);
			sameNow();
		}
		assertThat(seen).contains("2024-12-06 UserTask_HoldFollowUp", "2025-01-23 UserTask_ObtainEvidence",
				"2026-05-30 UserTask_SendSixMonthsNotice", "2026-08-30 UserTask_SendThreeMonthsNotice",
				"2026-12-01 UserTask_EvaluateCourse");
	}

	/**
	 * Entered when both letters before the end were sent: nothing is written twice. By
	 * hand without income from October 2026: 7.500,00 - 975,00 = 6.525,00, paid from then
	 * on.
	 */
	@Test
	void tellsNothingTwiceAndRecalculatesAsACaseThatGrewHere() {
		growUntil(LocalDate.of(2026, 9, 10));
		enter(EXTENDED, evidenceOf("2026-07-23"),
				Map.of("sixMonthsNoticeOn", "2026-05-30", "threeMonthsNoticeOn", "2026-08-30"));
		sameNow();
		assertThat(tasks(this.entered)).containsOnlyKeys(FollowUp.USER_TASK_HOLD_FOLLOW_UP);

		this.driver.moveTo(LocalDate.of(2026, 10, 5));
		for (String caseNumber : List.of(this.grown.caseNumber(), this.entered)) {
			this.driver.start(Staff.ANNA, CitizenContact.KEY, Map.of("person", caseNumber, "kind", "INCOME_CHANGED",
					"happenedOn", "2026-10-01", "text", "Kontanthjælpen er stoppet"));
		}
		sameNow();
		for (String caseNumber : List.of(this.grown.caseNumber(), this.entered)) {
			step(caseNumber, Recalculation.USER_TASK_PREPARE_RECALCULATION,
					Map.of("changedFrom", "2026-10-01", "incomeKind", "NONE", "income", "", "incomeFrom", "2026-10-01",
							"factsKnown", "TOLD_BY_CITIZEN", "knownNote", "Ringede selv"));
		}
		sameNow();
		for (String caseNumber : List.of(this.grown.caseNumber(), this.entered)) {
			this.driver.complete(Staff.LEADER, caseNumber, Approval.USER_TASK_APPROVE_AS_TEAM_LEADER,
					Map.of("approved", "true", "comment", "Gennemgået"));
		}
		sameNow();
		assertThat(decided(this.entered, YearMonth.of(2026, 9))).isEqualTo("3.696,25 kr.");
		assertThat(decided(this.entered, YearMonth.of(2026, 10))).isEqualTo("6.525,00 kr.");
		assertThat(decided(this.entered, YearMonth.of(2026, 11))).isEqualTo("6.525,00 kr.");
		assertThat(decided(this.entered, YearMonth.of(2026, 12))).isEqualTo("intet");
	}

	/** From the notice on, everything done on the day it fell due. */
	private void growUntil(LocalDate end) {
		this.driver.moveTo(START.minusDays(8));
		this.grown = DemoCourse
			.register(this.driver, this.clock, Staff.ANNA, Staff.LEADER,
					Map.of("name", "Prøve Signe", "cpr", "010190-" + GROWN.incrementAndGet()))
			.agreeSafeContact(USUAL)
			.inform(USUAL)
			.assess(Map.of("scheme", "FRIKOMMUNE_25", "plannedLeaseStart", START.toString()))
			.support("LOW")
			.signAgreement(USUAL)
			.findHome("FAMILY-" + home("Tvillingevej"), START)
			.prepareCalculation(USUAL)
			.approve()
			.acceptOffer()
			.registerLease(START, 24, "7.500,00", USUAL)
			.arrangeDeposit(USUAL);
		this.driver.moveTo(START);
		this.grown.moveIn(Map.of("needLevel", "LOW"))
			.applyForHousingBenefit()
			.prepareGrant(USUAL)
			.approve()
			.sendGrant();
		for (LocalDate day = START; day != null && day.isBefore(end); day = next()) {
			this.driver.moveTo(day);
			work(this.grown.caseNumber());
		}
		this.driver.moveTo(end);
	}

	/** Does what is open and due by today, as the office does. */
	private void work(String caseNumber) {
		List<String> open = this.driver.openTasks(caseNumber);
		String today = LocalDate.now(this.clock).toString();
		if (open.contains(FollowUp.USER_TASK_HOLD_FOLLOW_UP)) {
			Task task = this.driver.open(caseNumber, FollowUp.USER_TASK_HOLD_FOLLOW_UP);
			if (!day(task.getDueDate().toInstant().atZone(DENMARK).toLocalDateTime())
				.isAfter(LocalDate.now(this.clock))) {
				step(caseNumber, FollowUp.USER_TASK_HOLD_FOLLOW_UP,
						Map.of("outcome", "HELD", "heldOn", today, "contactForm", "HOME_VISIT", "heldBy", "CASEWORKER",
								"home", "WELL", "occupation", "WELL", "economy", "WELL", "wellBeing", "WELL",
								"needLevel", "LOW"));
			}
		}
		if (open.contains(AgreementReview.USER_TASK_OBTAIN_EVIDENCE)) {
			step(caseNumber, AgreementReview.USER_TASK_OBTAIN_EVIDENCE, Map.of("step", "DOCUMENTED", "kind",
					"SCHOOL_CONFIRMATION", "receivedOn", today, "note", "Går til undervisning."));
		}
		for (String letter : List.of(ExtensionAssessment.USER_TASK_SEND_SIX_MONTHS_NOTICE,
				ExtensionAssessment.USER_TASK_SEND_THREE_MONTHS_NOTICE)) {
			if (open.contains(letter)) {
				step(caseNumber, letter, Map.of("sentOn", today, "channel", "DIGITAL_POST", "sentBy", "Karen Holm"));
			}
		}
		if (open.contains(ExtensionAssessment.USER_TASK_ASSESS_EXTENSION)) {
			Map<String, Object> budget = new HashMap<>(Map.of("incomeAfterTax", "9.800,00", "fixedCosts", "1.200,00",
					"fullRent", "7.500,00", "benefit", "975,00", "proposal", "EXTEND"));
			budget.put("months", "36");
			step(caseNumber, ExtensionAssessment.USER_TASK_ASSESS_EXTENSION, budget);
			this.grown.approve();
			step(caseNumber, ExtensionAssessment.USER_TASK_SEND_EXTENSION_LETTER,
					Map.of("sentOn", today, "channel", "DIGITAL_POST", "sentBy", "Karen Holm"));
		}
		if (open.contains(ExtensionAssessment.USER_TASK_SIGN_ADDENDUM)
				&& !LocalDate.now(this.clock).isBefore(LocalDate.of(2023, 11, 10))) {
			step(caseNumber, ExtensionAssessment.USER_TASK_SIGN_ADDENDUM,
					Map.of("addendumSigned", "true", "signedOn", "2023-11-10", "periodMonths", "60",
							"councilApprovedOn", "2023-11-01", "deviations", "Som i lejekontrakten."));
		}
	}

	@SafeVarargs
	private void enter(Map<String, Object>... since) {
		Map<String, Object> form = RunningForm.ofTheTrial(home("Tvillingegade"), START);
		form.put("agreementStartsOn", START.minusDays(8).plusMonths(2).toString());
		form.put("lastFollowUpOn", lastFollowUp().toString());
		form.put("followUpForm", "HOME_VISIT");
		form.put("followUpHeldBy", "CASEWORKER");
		Stream.of(since).forEach(form::putAll);
		this.entered = this.driver.start(Staff.ANNA, RegisterRunningCourse.KEY, form);
		this.driver.moveTo(LocalDateTime.now(this.clock).plusMinutes(1));
	}

	private static Map<String, Object> evidenceOf(String day) {
		return Map.of("evidenceOn", day, "evidenceKind", "SCHOOL_CONFIRMATION", "evidenceNote",
				"Går til undervisning.");
	}

	/** The low rhythm: 1, 3, 6 and 12 months after moving in, then half-yearly. */
	private LocalDate lastFollowUp() {
		return this.engine.getHistoryService()
			.createHistoricTaskInstanceQuery()
			.processInstanceBusinessKey(this.grown.caseNumber())
			.taskDefinitionKey(FollowUp.USER_TASK_HOLD_FOLLOW_UP)
			.finished()
			.orderByHistoricTaskInstanceEndTime()
			.desc()
			.listPage(0, 1)
			.get(0)
			.getEndTime()
			.toInstant()
			.atZone(DENMARK)
			.toLocalDate();
	}

	/** The next day on which something of the case that grew here fires or is due. */
	private LocalDate next() {
		return Stream
			.concat(timers(this.grown.caseNumber()).values().stream().flatMap(List::stream),
					tasks(this.grown.caseNumber()).values().stream().flatMap(List::stream))
			.filter((time) -> !time.equals("-"))
			.map((time) -> day(LocalDateTime.parse(time)))
			.filter((day) -> day.isAfter(LocalDate.now(this.clock)))
			.min(LocalDate::compareTo)
			.orElse(null);
	}

	private void sameNow() {
		String grownCase = this.grown.caseNumber();
		String today = LocalDate.now(this.clock).toString();
		assertThat(tasks(this.entered)).as("tasks on " + today).isEqualTo(tasks(grownCase));
		assertThat(timers(this.entered)).as("timers on " + today).isEqualTo(timers(grownCase));
		YearMonth now = YearMonth.now(this.clock);
		for (YearMonth month = now; !month.isAfter(YearMonth.of(2027, 2)); month = month.plusMonths(1)) {
			assertThat(decided(this.entered, month)).as("decided for " + month).isEqualTo(decided(grownCase, month));
		}
		assertThat(this.schedule.lastDay(this.entered)).isEqualTo(this.schedule.lastDay(grownCase));
	}

	private String decided(String caseNumber, YearMonth month) {
		return this.schedule.decided(caseNumber, month)
			.map((decided) -> decided.amount() + (decided.provisional() ? " foreløbig" : ""))
			.orElse("intet");
	}

	private Map<String, List<String>> tasks(String caseNumber) {
		Map<String, List<String>> tasks = new TreeMap<>();
		this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(caseNumber)
			.list()
			.forEach((task) -> tasks.computeIfAbsent(task.getTaskDefinitionKey(), (key) -> new ArrayList<>())
				.add((task.getDueDate() != null) ? time(task.getDueDate()) : "-"));
		return tasks;
	}

	private Map<String, List<String>> timers(String caseNumber) {
		Map<String, List<String>> timers = new TreeMap<>();
		for (ProcessInstance instance : this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseNumber)
			.list()) {
			for (Job job : this.engine.getManagementService()
				.createJobQuery()
				.processInstanceId(instance.getId())
				.timers()
				.list()) {
				String activity = this.engine.getManagementService()
					.createJobDefinitionQuery()
					.jobDefinitionId(job.getJobDefinitionId())
					.singleResult()
					.getActivityId();
				timers.computeIfAbsent(activity, (key) -> new ArrayList<>()).add(time(job.getDuedate()));
			}
		}
		return timers;
	}

	private static String time(Date date) {
		return date.toInstant().atZone(DENMARK).toLocalDateTime().toString();
	}

	private static LocalDate day(LocalDateTime time) {
		return time.toLocalDate();
	}

	private void step(String caseNumber, String task, Map<String, ?> values) {
		this.driver.complete(Staff.ANNA, caseNumber, task, values);
	}

	private long home(String street) {
		return this.homes.add(Homes.familyHome(street + " " + GROWN.get())).id();
	}

}
