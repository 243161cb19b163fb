package dk.udslusning.workplace.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.dispatch.post.Confirmation;
import dk.udslusning.casefile.dispatch.post.Postings;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.SampleHomes;
import dk.udslusning.casefile.letter.Channel;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.process.engine.DueDates;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;
import dk.udslusning.testing.OpenTasks;
import dk.udslusning.testing.OpenTasks.OpenTask;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeCase;
import dk.udslusning.testing.WholeCaseApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the overview counts and lists. Others' cases stand in the same database, so each
 * test looks at what its own case changes.
 */
@WholeCaseApplication
class OverviewIT {

	private static final String PERSON = "Prøve";

	@Autowired
	List<OverviewPart> parts;

	@Autowired
	ProcessEngine engine;

	@Autowired
	CaseFiles cases;

	@Autowired
	HomeRegister homes;

	@Autowired
	Letters letters;

	@Autowired
	Postings postings;

	@Autowired
	OpenTasks openTasks;

	@Autowired
	Staff staff;

	@Autowired
	TaskService tasks;

	@Autowired
	RuntimeService runtime;

	@Autowired
	RepositoryService repository;

	@Autowired
	StepTimes times;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	@Test
	void standsInTheOrderOfUrgency() {
		assertThat(this.parts).extracting(OverviewPart::id)
			.containsExactly("incidents", "stages", "deadlines", "followups", "endings", "schemes", "dispatches",
					"rates");
	}

	@Test
	void countsACaseUnderTheStageItHasReached() {
		String key = "WAITING:ALMENBOLIG_63";
		long received = count("stages", "RECEIVED:-");
		long assessing = count("stages", "ASSESSING:-");
		long waiting = count("stages", key);
		String nobodys = this.cases.open(today(), null).caseNumber();
		String annas = this.cases.open(today(), Staff.ANNA).caseNumber();
		String placed = this.cases.open(today(), Staff.ANNA).caseNumber();
		this.cases.chooseScheme(placed, "ALMENBOLIG_63");
		assertThat(count("stages", "RECEIVED:-")).isEqualTo(received + 1);
		assertThat(count("stages", "ASSESSING:-")).isEqualTo(assessing + 1);
		assertThat(count("stages", key)).isEqualTo(waiting + 1);
		assertThat(figure("stages", key).note()).isEqualTo("Udslusningsbolig i almen bolig");
		assertThat(numbers("stages", "RECEIVED:-")).contains(nobodys);
		assertThat(lines("stages", "ASSESSING:-")).filteredOn("caseNumber", annas)
			.extracting(CaseLine::who)
			.containsExactly(Staff.ANNA + " Prøve");
	}

	@Test
	void followsACaseFromTheLeaseUntilItsTenantIsAnOrdinaryOne() {
		DemoCourse leased = WholeCase.leased(driver(), this.clock, this.homes.add(SampleHomes.family()), today());
		String number = leased.caseNumber();
		assertThat(numbers("stages", "LEASED:ALMENBOLIG_63")).contains(number);
		leased.moveIn(Map.of());
		assertThat(lines("stages", "LIVING_THERE:ALMENBOLIG_63")).filteredOn("caseNumber", number)
			.extracting(CaseLine::instanceId)
			.containsExactly(course(number));
		assertThat(numbers("endings", month(60))).doesNotContain(number);
		periodEnds(number, today());
		assertThat(numbers("stages", "LIVING_THERE:ALMENBOLIG_63")).contains(number);
		periodEnds(number, today().minusDays(1));
		assertThat(numbers("stages", "LIVING_THERE:ALMENBOLIG_63")).doesNotContain(number);
		assertThat(numbers("stages", "ORDINARY_TENANT:ALMENBOLIG_63")).contains(number);
	}

	@Test
	void listsMoneyThatEndsFromTodayUntilSixMonthsFromNow() {
		String number = livingThere();
		periodEnds(number, today().minusDays(1));
		assertThat(numbers("endings", month(0))).doesNotContain(number);
		periodEnds(number, today());
		assertThat(numbers("endings", month(0))).contains(number);
		periodEnds(number, today().plusMonths(6));
		assertThat(numbers("endings", month(6))).contains(number);
		assertThat(figure("endings", month(6)).label()).startsWith("I ");
		periodEnds(number, today().plusMonths(6).plusDays(1));
		assertThat(numbers("endings", month(6))).doesNotContain(number);
	}

	@Test
	void listsTheTrialsCasesByWhatTheyHaveBeforeThem() {
		assertThat(section("schemes").title()).isEqualTo("Sager, der slutter med deres ordning (31.12.2026)");
		String number = livingThere();
		this.jdbc.sql("update case_file set scheme = 'FRIKOMMUNE_25' where case_number = :number")
			.param("number", number)
			.update();
		periodEnds(number, LocalDate.of(2026, 12, 31));
		assertThat(numbers("schemes", "FRIKOMMUNE_25:WITH_THE_SCHEME")).contains(number);
		assertThat(numbers("schemes", "FRIKOMMUNE_25:EARLIER")).doesNotContain(number);
		assertThat(numbers("schemes", "FRIKOMMUNE_25:NOT_TOLD")).contains(number);
		letter(number, LetterKind.THREE_MONTHS_NOTICE);
		assertThat(numbers("schemes", "FRIKOMMUNE_25:NOT_TOLD")).doesNotContain(number);
		periodEnds(number, LocalDate.of(2026, 12, 30));
		assertThat(numbers("schemes", "FRIKOMMUNE_25:EARLIER")).contains(number);
		assertThat(numbers("schemes", "FRIKOMMUNE_25:WITH_THE_SCHEME")).doesNotContain(number);
		String waiting = this.cases.open(today(), Staff.ANNA).caseNumber();
		this.cases.chooseScheme(waiting, "FRIKOMMUNE_25");
		assertThat(numbers("schemes", "FRIKOMMUNE_25:NOT_LIVING_THERE")).contains(waiting);
	}

	@Test
	void tellsLateTasksFromThoseOfTheNextTwoWeeks() throws Exception {
		OpenTask open = this.openTasks.at(TransitionCourse.KEY, TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT);
		due(open, today().minusDays(1));
		assertThat(numbers("deadlines", "late")).contains(open.caseNumber());
		due(open, today());
		assertThat(numbers("deadlines", "late")).doesNotContain(open.caseNumber());
		assertThat(numbers("deadlines", "soon")).contains(open.caseNumber());
		due(open, today().plusDays(14));
		assertThat(numbers("deadlines", "soon")).contains(open.caseNumber());
		long soon = count("deadlines", "soon");
		due(open, today().plusDays(15));
		assertThat(numbers("deadlines", "soon")).doesNotContain(open.caseNumber());
		assertThat(count("deadlines", "soon")).isEqualTo(soon - 1);
	}

	@Test
	void forecastsFollowUpsPerCaseworker() {
		String number = livingThere();
		planned(number, today().plusWeeks(4));
		assertThat(numbers("followups", Staff.ANNA)).contains(number);
		assertThat(figure("followups", Staff.ANNA).label()).isEqualTo(Staff.ANNA + " Prøve");
		assertThat(figure("followups", Staff.ANNA).note()).contains("uge ");
		planned(number, today().plusWeeks(4).plusDays(1));
		assertThat(numbers("followups", Staff.ANNA)).doesNotContain(number);
		planned(number, today().minusDays(1));
		assertThat(figure("followups", Staff.ANNA).note()).contains("dagen er gået: ");
		assertThat(figure("followups", Staff.ANNA).calls()).isTrue();
	}

	@Test
	void countsALetterThatDidNotArriveUntilItIsOnItsWayAgain() throws Exception {
		String number = this.cases.open(today(), Staff.ANNA).caseNumber();
		long failed = count("dispatches", "FAILED");
		this.staff.inTheNameOf(Staff.ANNA, () -> {
			long letter = this.letters.write(number, LetterKind.HEARING, "Høring", PERSON);
			String reference = this.postings.prepare(letter, Channel.PAPER_LETTER);
			assertThat(numbers("dispatches", "PREPARED")).contains(number);
			this.postings.sent(reference, today(), Confirmation.RECEIPT);
			assertThat(numbers("dispatches", "PREPARED")).doesNotContain(number);
			this.jdbc
				.sql("insert into letter_posting_event (posting_id, state, on_day, reason, recorded_at) "
						+ "select id, 'FAILED', :today, 'x', now() from letter_posting where letter_id = :letter")
				.param("today", today())
				.param("letter", letter)
				.update();
			assertThat(count("dispatches", "FAILED")).isEqualTo(failed + 1);
			assertThat(numbers("dispatches", "FAILED")).contains(number);
			this.postings.prepare(letter, Channel.PAPER_LETTER);
			assertThat(count("dispatches", "FAILED")).isEqualTo(failed);
			return number;
		});
	}

	@Test
	void countsTheCasesThatWaitForARate() throws Exception {
		String number = this.cases.open(today(), Staff.ANNA).caseNumber();
		this.staff.asTheApplication(() -> this.runtime.createProcessInstanceByKey(RateClarification.KEY)
			.businessKey(number)
			.setVariable(Variables.RATE_CODE, "OWN_PAYMENT_110")
			.setVariable(Variables.RATE_MONTH, "2027-01")
			.setVariable(Variables.RATE_SITUATION, Variables.RateSituation.UNCONFIRMED)
			.execute());
		Figure rate = figure("rates", "OWN_PAYMENT_110");
		assertThat(rate.count()).isPositive();
		assertThat(rate.calls()).isTrue();
		assertThat(lines("rates", "OWN_PAYMENT_110")).filteredOn("caseNumber", number)
			.extracting(CaseLine::what)
			.containsExactly("Venter på satsen for januar 2027");
	}

	@Test
	void namesNoCitizenAndKnowsNoOtherFigures() {
		String number = livingThere();
		for (OverviewPart part : this.parts) {
			Section section = part.section();
			assertThat(part.lines("' or 1=1 --")).as(part.id()).allMatch((line) -> part.id().equals("incidents"));
			for (Figure figure : section.figures()) {
				assertThat(part.lines(figure.key())).as(part.id())
					.allSatisfy((line) -> assertThat(line.toString()).doesNotContain("Birgit", "010190"));
			}
		}
		assertThat(number).startsWith("UDS-");
	}

	@Test
	void takesTheMedianOfFinishedTasksAlone() {
		String definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(TransitionCourse.KEY)
			.latestVersion()
			.singleResult()
			.getId();
		String element = "UserTask_OnlyInThisTest";
		long hour = 3_600_000L;
		finished(definition, element, 0, hour);
		finished(definition, element, 0, 50 * hour);
		finished(definition, element, 0, 100 * hour);
		finished(definition, element, 2, 9_000 * hour);
		assertThat(this.times.of(definition)).filteredOn("element", element)
			.containsExactly(new StepTime(element, element, "2 dage", "4 dage", 3));
		finished(definition, element, 0, 2 * hour);
		assertThat(this.times.of(definition)).filteredOn("element", element)
			.containsExactly(new StepTime(element, element, "2 timer", "4 dage", 4));
	}

	private void finished(String definition, String element, int state, long millis) {
		this.jdbc
			.sql("insert into ACT_HI_ACTINST (ID_, PROC_DEF_KEY_, PROC_DEF_ID_, PROC_INST_ID_, EXECUTION_ID_, ACT_ID_, "
					+ "ACT_TYPE_, START_TIME_, END_TIME_, DURATION_, ACT_INST_STATE_) values (:id, :key, :definition, "
					+ "'i', 'e', :element, 'userTask', now(), now(), :millis, :state)")
			.param("id", "t" + millis)
			.param("key", TransitionCourse.KEY)
			.param("definition", definition)
			.param("element", element)
			.param("millis", millis)
			.param("state", state)
			.update();
	}

	private String livingThere() {
		return WholeCase.leased(driver(), this.clock, this.homes.add(SampleHomes.family()), today())
			.moveIn(Map.of())
			.caseNumber();
	}

	private CaseDriver driver() {
		return new CaseDriver(this.engine);
	}

	private String course(String caseNumber) {
		return this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(TransitionCourse.KEY)
			.processInstanceBusinessKey(caseNumber)
			.singleResult()
			.getId();
	}

	private void periodEnds(String caseNumber, LocalDate on) {
		this.jdbc.sql("update lease set last_legal_day = :on where case_number = :number")
			.param("on", on)
			.param("number", caseNumber)
			.update();
	}

	private void planned(String caseNumber, LocalDate on) {
		this.jdbc.sql("update follow_up set planned_for = :on where case_number = :number")
			.param("on", on)
			.param("number", caseNumber)
			.update();
	}

	private void letter(String caseNumber, LetterKind kind) {
		try {
			this.staff.inTheNameOf(Staff.ANNA, () -> {
				long letter = this.letters.write(caseNumber, kind, "Emne", "Tekst");
				this.letters.recordSent(letter, today(), Channel.HANDED_OVER, Staff.ANNA);
				return letter;
			});
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void due(OpenTask open, LocalDate on) {
		Task task = this.tasks.createTaskQuery().taskId(open.id()).singleResult();
		task.setDueDate(DueDates.endOf(on));
		this.tasks.saveTask(task);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private String month(int ahead) {
		return today().plusMonths(ahead).toString().substring(0, 7);
	}

	private Section section(String id) {
		return part(id).section();
	}

	private OverviewPart part(String id) {
		return this.parts.stream().filter((part) -> part.id().equals(id)).findFirst().orElseThrow();
	}

	private Figure figure(String section, String key) {
		return section(section).figures()
			.stream()
			.filter((figure) -> figure.key().equals(key))
			.findFirst()
			.orElse(Figure.of(key, "", 0));
	}

	private long count(String section, String key) {
		return figure(section, key).count();
	}

	private List<CaseLine> lines(String section, String key) {
		return part(section).lines(key);
	}

	private List<String> numbers(String section, String key) {
		return lines(section, key).stream().map(CaseLine::caseNumber).collect(Collectors.toList());
	}

}
