package dk.udslusning.process.form;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.udslusning.casefile.change.ChangeKind;
import dk.udslusning.casefile.dispatch.LetterDispatch;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.rate.RateNumber;
import dk.udslusning.decision.schedule.DecidedAmount;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.RateRegulation;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.process.names.Variables;
import dk.udslusning.process.reconciliation.NightlyReviews;
import dk.udslusning.rules.rate.Rates;
import dk.udslusning.testing.Homes;
import dk.udslusning.testing.RecalculationStart;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.StoredText;
import dk.udslusning.testing.WholeApplication;
import dk.udslusning.testing.WholeCase;
import org.camunda.bpm.engine.AuthorizationException;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.PlatformTransactionManager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The regulation of 1 January through its tasks, forms and jobs, on a database of its
 * own: it takes in every running case there is.
 * <p>
 * By hand: the ordinary {@link WholeCase} gets 7.500,00 - 975,00 - 3.169,42 = 3.355,58 in
 * December 2026. § 110 is 106,30 in 2027: 3.233,29 a month, refund 3.291,71; and 108,40
 * in 2028: 3.297,17 a month, refund 3.227,83 where the benefit's table stays as it was.
 */
@WholeApplication
@TestPropertySource(properties = { "udslusning.catalogue.overlay=classpath:catalogue/demo-rates/",
		"spring.datasource.url=jdbc:h2:mem:regulation;DB_CLOSE_DELAY=-1" })
@DirtiesContext
class RateRegulationIT {

	/** The forms that are swept here and nowhere else. */
	static final Set<String> FORMS = Set.of(RateRegulation.START_EVENT_RATE_REGULATION,
			RateRegulation.USER_TASK_APPROVE_REGULATION, Tenancy.USER_TASK_SEND_REGULATION_LETTER);

	private static final String SATS_2027 = "SATS-2027";

	private static final String SATS_2028 = "SATS-2028";

	private static final String APPROVE = RateRegulation.USER_TASK_APPROVE_REGULATION;

	@Autowired
	ProcessEngine engine;

	@Autowired
	Forms forms;

	@Autowired
	HomeRegister homes;

	@Autowired
	NightlyReviews reviews;

	@Autowired
	RefundSchedule schedule;

	@Autowired
	Decisions decisions;

	@Autowired
	Letters letters;

	@Autowired
	LetterDispatch dispatch;

	@Autowired
	RecalculationStart changes;

	@Autowired
	Rates rates;

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

	@BeforeEach
	void drive() {
		this.sweep = new FormSweep(this.engine, this.forms, this.jdbc, this.transactions);
		this.driver = new CaseDriver(this.engine);
	}

	@AfterEach
	void end() {
		this.driver.backToToday();
	}

	@Test
	void regulatesAllRunningCasesByOneApproval() throws Exception {
		this.driver.moveTo(LocalDate.of(2026, 12, 1));
		String listed = granted("Satsvej 1");
		String takenOut = granted("Satsvej 2");
		String beingRecalculated = granted("Satsvej 3");
		String reportedSince = granted("Satsvej 4");
		String withoutTenancy = granted("Satsvej 5");
		endTenancy(withoutTenancy);
		this.driver.moveTo(LocalDate.of(2026, 12, 8));
		this.changes.report(beingRecalculated, ChangeKind.RENT, LocalDate.of(2027, 1, 1), "Xylofon: lejen stiger");
		this.driver = new CaseDriver(this.sweep.sweptEngine());

		assertThat(start(2027)).isEqualTo(SATS_2027);
		assertThat(jobs(SATS_2027)).as("each case in a job of its own").hasSize(5);
		assertThatExceptionOfType(FormFieldValidationException.class).isThrownBy(() -> start(2027))
			.withMessageContaining("er i gang");
		runJobs(SATS_2027);
		assertThat(approval().getAssignee()).isNull();
		assertThat(due()).isEqualTo(LocalDateTime.of(2026, 12, 22, 12, 0));
		assertThat(shown().get("facts").toString()).contains("**Sager på listen:** 4",
				"**Refusion pr. måned nu, i alt:** 13.422,32 kr.",
				"**Refusion pr. måned med de nye satser, i alt:** 13.166,84 kr.", "255,48");
		assertThat(shown().get("leftOut").toString()).contains(beingRecalculated, "tager de nye satser med");

		leader(Map.of("answer", "TAKE_OUT", "takenOut", takenOut, "takenOutReason", "Xylofon skal ses for sig"));
		assertThat(this.driver.openTasks(takenOut)).contains(Recalculation.USER_TASK_PREPARE_RECALCULATION);
		assertThat(shown().get("lines").toString()).contains(listed, "3.355,58", "3.291,71", "63,87")
			.doesNotContain(takenOut);

		leader(Map.of("answer", "APPROVE", "comment", "Satserne er kontrolleret"));
		this.changes.report(reportedSince, ChangeKind.INCOME, LocalDate.of(2027, 1, 1), "Xylofon: ny løn");
		runJobs(SATS_2027);

		assertThat(amount(listed, YearMonth.of(2026, 12))).isEqualTo(335_558);
		assertThat(amount(listed, YearMonth.of(2027, 1))).as("its letter waits").isEqualTo(335_558);
		for (String other : List.of(takenOut, beingRecalculated, reportedSince)) {
			assertThat(amount(other, YearMonth.of(2027, 1))).as(other).isEqualTo(335_558);
			assertThat(this.driver.openTasks(other)).contains(Recalculation.USER_TASK_PREPARE_RECALCULATION)
				.doesNotContain(Tenancy.USER_TASK_SEND_REGULATION_LETTER);
		}
		assertThat(amount(withoutTenancy, YearMonth.of(2027, 1))).isEqualTo(335_558);
		assertThat(this.dispatch.unsent(withoutTenancy)).as("nobody listens, and the letter is there all the same")
			.extracting(Letter::kind)
			.containsExactly(LetterKind.RATE_REGULATION);
		Decision decision = this.decisions.latest(listed, DecisionType.CHANGED_AMOUNT).orElseThrow();
		assertThat(decision.preparedBy()).isEqualTo("systemet");
		assertThat(decision.approvedBy()).isEqualTo(Staff.LEADER);

		assertThat(shown().get("leftOut").toString()).as("it is listed").contains(reportedSince);
		leader(Map.of("answer", "APPROVE", "comment", "Set"));
		runJobs(SATS_2027);
		assertThat(isOver(SATS_2027)).isTrue();

		sendLetter(listed);
		assertThat(this.driver.openTasks(listed)).doesNotContain(Tenancy.USER_TASK_SEND_REGULATION_LETTER);
		assertThat(letter(listed).isSent()).isTrue();
		assertThat(amount(listed, YearMonth.of(2027, 1))).isEqualTo(329_171);
		assertThat(this.sweep.findings()).isEmpty();
		assertThat(this.sweep.swept()).containsExactlyInAnyOrderElementsOf(FORMS);
		assertThat(new StoredText(this.jdbc.getDataSource(), "ACT_").placesOf(List.of("Xylofon"))).isEmpty();
	}

	@Test
	void startsOnItsDayAndWaitsForRatesThatNobodyHasConfirmed() throws Exception {
		this.driver.moveTo(LocalDate.of(2027, 11, 2));
		String caseNumber = granted("Satsvej 6");
		String beingRecalculated = granted("Satsvej 7");
		this.changes.report(beingRecalculated, ChangeKind.RENT, LocalDate.of(2028, 1, 1), "Lejen stiger");
		this.driver.moveTo(LocalDateTime.of(2027, 12, 1, 5, 59));
		assertThat(isOver(SATS_2028)).isTrue();
		this.driver.moveTo(LocalDateTime.of(2027, 12, 1, 6, 0));
		runJobs(SATS_2028);
		assertThat(leftOut(SATS_2028)).contains(beingRecalculated, caseNumber, "mangler for januar 2028");
		this.driver.complete(Staff.LEADER, SATS_2028, APPROVE, Map.of("answer", "CLARIFY_RATES"));
		assertThat(this.driver.openTasks(SATS_2028)).contains(RateClarification.USER_TASK_PROVIDE_RATE)
			.doesNotContain(APPROVE);
		this.reviews.reconcile();
		assertThat(this.jdbc.queryForObject("select count(*) from case_difference where kind = 'COURSE_WITHOUT_CASE'",
				Long.class))
			.as("a regulation belongs to no case, and the nightly review knows that")
			.isZero();
		assertThat(this.schedule.decided(caseNumber, YearMonth.of(2028, 1)).orElseThrow().provisional()).isTrue();
		assertThat(this.engine.getRuntimeService().createIncidentQuery().count()).isZero();

		clarifyInAnotherCase(caseNumber);
		runJobs(SATS_2028);
		for (int rounds = 0; rounds < 20 && !this.driver.openTasks(SATS_2028).contains(APPROVE); rounds++) {
			provideAsTheYearBefore();
			runJobs(SATS_2028);
		}
		assertThat(lineOf(caseNumber)).contains("januar 2028", "3.227,83");
		this.driver.complete(Staff.LEADER, SATS_2028, APPROVE,
				Map.of("answer", "APPROVE", "comment", "Satserne er kontrolleret"));
		runJobs(SATS_2028);
		assertThat(amount(caseNumber, YearMonth.of(2027, 12))).isEqualTo(329_171);
		assertThat(amount(caseNumber, YearMonth.of(2028, 1))).as("its letter waits").isEqualTo(329_171);
		sendLetter(caseNumber);
		assertThat(amount(caseNumber, YearMonth.of(2028, 1))).isEqualTo(322_783);
	}

	@Test
	void isStartedByTeamLeadersOnly() throws Exception {
		String definition = this.engine.getRepositoryService()
			.createProcessDefinitionQuery()
			.processDefinitionKey(RateRegulation.KEY)
			.latestVersion()
			.singleResult()
			.getId();
		for (String user : Staff.ALL) {
			if (!user.equals(Staff.LEADER)) {
				assertThatExceptionOfType(AuthorizationException.class).as(user)
					.isThrownBy(() -> this.staff.inTheNameOf(user,
							() -> this.engine.getFormService().submitStartForm(definition, Map.of("year", 2027))));
			}
		}
		this.driver.moveTo(LocalDate.of(2025, 6, 2));
		assertThatExceptionOfType(FormFieldValidationException.class).as("no case runs so early")
			.isThrownBy(() -> start(2025))
			.withMessageContaining("Satser for året: Ingen åben sag har refusion i januar 2025");
	}

	private String granted(String street) {
		return WholeCase.granted(this.driver, this.clock, this.homes.add(Homes.familyHome(street))).caseNumber();
	}

	private String start(int year) {
		return this.driver.start(Staff.LEADER, RateRegulation.KEY, Map.of("year", year));
	}

	private void leader(Map<String, ?> values) {
		this.driver.complete(Staff.LEADER, SATS_2027, APPROVE, values);
	}

	private Task approval() {
		return this.driver.open(SATS_2027, APPROVE);
	}

	private Map<String, Object> shown() {
		return this.engine.getFormService().getTaskFormVariables(approval().getId());
	}

	private void endTenancy(String caseNumber) throws Exception {
		this.staff.asTheApplication(() -> {
			this.engine.getRuntimeService()
				.createProcessInstanceQuery()
				.processInstanceBusinessKey(caseNumber)
				.list()
				.forEach((instance) -> this.engine.getRuntimeService()
					.deleteProcessInstanceIfExists(instance.getId(), "til prøve", true, true, true, true));
			return null;
		});
	}

	private String leftOut(String businessKey) {
		return this.engine.getFormService()
			.getTaskFormVariables(this.driver.open(businessKey, APPROVE).getId())
			.get("leftOut")
			.toString();
	}

	private String lineOf(String caseNumber) {
		String lines = this.engine.getFormService()
			.getTaskFormVariables(this.driver.open(SATS_2028, APPROVE).getId())
			.get("lines")
			.toString();
		return lines.substring(lines.indexOf(caseNumber));
	}

	private LocalDateTime due() {
		return LocalDateTime.ofInstant(approval().getDueDate().toInstant(), this.clock.getZone());
	}

	private void sendLetter(String caseNumber) {
		this.driver.complete(Staff.ANNA, caseNumber, Tenancy.USER_TASK_SEND_REGULATION_LETTER,
				Map.of("sentOn", LocalDate.now(this.clock).toString(), "channel", "DIGITAL_POST", "sentBy", "Anna"));
	}

	/** The regulation waits for the same rate and is woken. */
	private void clarifyInAnotherCase(String caseNumber) throws Exception {
		String code = waitedFor();
		this.staff.asTheApplication(() -> this.engine.getRuntimeService()
			.startProcessInstanceByKey(RateClarification.KEY, caseNumber, Map.of(Variables.RATE_CODE, code,
					Variables.RATE_MONTH, "2028-01", Variables.RATE_SITUATION, Variables.RateSituation.MISSING)));
		provideAsTheYearBefore(caseNumber, code);
		assertThat(this.jdbc.queryForList("select text from regulation_journal order by id desc", String.class).get(0))
			.contains("afklaret i en anden sag");
		assertThat(jobs(SATS_2028)).as("it calculates again").isNotEmpty();
	}

	private String waitedFor() {
		Task task = this.driver.open(SATS_2028, RateClarification.USER_TASK_PROVIDE_RATE);
		return (String) this.engine.getTaskService().getVariable(task.getId(), Variables.RATE_CODE);
	}

	private void provideAsTheYearBefore() {
		provideAsTheYearBefore(SATS_2028, waitedFor());
	}

	private void provideAsTheYearBefore(String businessKey, String code) {
		String value = RateNumber.write(this.rates.find(code, LocalDate.of(2027, 6, 1)).orElseThrow());
		this.driver.complete(Staff.LEADER, businessKey, RateClarification.USER_TASK_PROVIDE_RATE, Map.of("value", value,
				"validFrom", "2028-01-01", "validTo", "2028-12-31", "source", "Opdigtet til testen"));
	}

	private List<Job> jobs(String businessKey) {
		List<String> instances = this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(businessKey)
			.list()
			.stream()
			.map((instance) -> instance.getProcessInstanceId())
			.toList();
		return this.engine.getManagementService()
			.createJobQuery()
			.messages()
			.list()
			.stream()
			.filter((job) -> instances.contains(job.getProcessInstanceId()))
			.toList();
	}

	private void runJobs(String businessKey) throws Exception {
		this.staff.asTheApplication(() -> {
			for (List<Job> due = jobs(businessKey); !due.isEmpty(); due = jobs(businessKey)) {
				due.forEach((job) -> this.engine.getManagementService().executeJob(job.getId()));
			}
			return null;
		});
	}

	private long amount(String caseNumber, YearMonth month) {
		return this.schedule.decided(caseNumber, month).map(DecidedAmount::amount).orElseThrow().oere();
	}

	private Letter letter(String caseNumber) {
		return this.letters.latest(caseNumber, LetterKind.RATE_REGULATION).orElseThrow();
	}

	private boolean isOver(String businessKey) {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(businessKey)
			.count() == 0;
	}

}
