package dk.udslusning.operations.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import dk.udslusning.casefile.consistency.Differences;
import dk.udslusning.catalogue.ExplanationJson;
import dk.udslusning.decision.verification.StoredExplanations;
import dk.udslusning.decision.verification.VerificationReport;
import dk.udslusning.operations.Demo;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.reconciliation.NightlyReviews;
import dk.udslusning.rules.refund.FactKeys;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The demo as it stands after the first start.
 */
@SpringBootTest(properties = { "spring.datasource.url=jdbc:h2:mem:demo;DB_CLOSE_ON_EXIT=FALSE",
		"udslusning.demo.caseload=true" })
@ActiveProfiles("demo")
@DirtiesContext
class DemoCaseloadIT {

	@Autowired
	Demo demo;

	@Autowired
	TaskService tasks;

	@Autowired
	NightlyReviews reviews;

	@Autowired
	Differences differences;

	@Autowired
	StoredExplanations stored;

	@Autowired
	ExplanationJson explanations;

	@Autowired
	JdbcClient jdbc;

	@Test
	void leavesEveryStageOfTheCourseToTry() {
		assertThat(openTasks()).extracting(Task::getTaskDefinitionKey)
			.contains(TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT, TransitionCourse.USER_TASK_OBTAIN_INFORMATION,
					TransitionCourse.USER_TASK_REMIND_ABOUT_INFORMATION, PartyHearing.USER_TASK_REGISTER_HEARING_REPLY,
					TransitionCourse.USER_TASK_FIND_HOME, Approval.USER_TASK_APPROVE_AS_TEAM_LEADER,
					TransitionCourse.USER_TASK_PRESENT_OFFER, TransitionCourse.USER_TASK_REGISTER_MOVING_IN,
					TransitionCourse.USER_TASK_APPLY_FOR_HOUSING_BENEFIT, TransitionCourse.USER_TASK_PREPARE_GRANT,
					FollowUp.USER_TASK_HOLD_FOLLOW_UP, Recalculation.USER_TASK_PREPARE_RECALCULATION,
					TransitionCourse.USER_TASK_CLOSE_WITHDRAWN_CASE);
	}

	@Test
	void leavesAFollowUpOverdueAndOthersAhead() {
		assertThat(openTasks())
			.filteredOn((task) -> FollowUp.USER_TASK_HOLD_FOLLOW_UP.equals(task.getTaskDefinitionKey()))
			.extracting((task) -> task.getDueDate().toInstant().isBefore(Instant.now()))
			.contains(true, false);
	}

	@Test
	void knowsEverySchemeAndYearAndReasonToClose() {
		assertThat(values("select distinct scheme from case_file where scheme is not null order by scheme"))
			.containsExactly("ALMENBOLIG_63", "FRIKOMMUNE_25", "PRIVAT_57A");
		assertThat(values("select distinct cast(extract(year from starts_on) as varchar) from lease order by 1"))
			.contains("2018", "2019", "2020", "2021", "2023", "2024", "2025", "2026");
		assertThat(values("select distinct close_reason from case_file where status = 'CLOSED' order by close_reason"))
			.containsExactly("COMPLETED", "REFUSED");
	}

	@Test
	void spreadsTheCasesOverThreeCaseworkers() {
		assertThat(values("select caseworker from case_file group by caseworker having count(*) > 15 order by 1"))
			.containsExactly("sagsbehandler1", "sagsbehandler2", "sagsbehandler3");
	}

	/** Homes that stand in the register, among them free ones for those who wait. */
	@Test
	void leavesHomesToOffer() {
		assertThat(values("select distinct kind from transitional_home where state = 'AT_DISPOSAL' order by kind"))
			.contains("FAMILY", "PRIVATE", "YOUTH");
	}

	@Test
	void keepsWhatWasDoneWhenStartedAgain() {
		List<String> before = openTasks().stream().map(Task::getId).toList();
		this.demo.prepare();
		assertThat(openTasks()).extracting(Task::getId).containsExactlyElementsOf(before);
	}

	@Test
	void leavesCaseFileAndEngineInAgreement() {
		this.reviews.reconcile();
		assertThat(this.differences.subjects()).isEmpty();
	}

	@Test
	void setsTheClockBackToToday() {
		assertThat(Duration.between(Instant.now(), ClockUtil.now().toInstant()).abs())
			.isLessThan(Duration.ofMinutes(1));
	}

	@Test
	void recomputesEverythingThatIsStoredWithoutADifference() {
		VerificationReport report = this.stored.verifyAll();
		assertThat(report.differences()).isEmpty();
		assertThat(report.explanations()).isGreaterThan(200);
	}

	/** The municipality's own setting has no author in a case, only its source. */
	@Test
	void saysOfEveryFactOfAnAmountWhoWhenAndWhere() {
		assertThat(values("select explanation_json from calculation")).isNotEmpty()
			.allSatisfy((json) -> assertThat(this.explanations.read(json).facts())
				.filteredOn((fact) -> !fact.key().equals(FactKeys.DAY_RATE_SETTING))
				.allSatisfy((fact) -> {
					assertThat(fact.origin().who()).as(fact.key()).isNotBlank();
					assertThat(fact.origin().when()).as(fact.key()).isNotNull();
					assertThat(fact.origin().document()).as(fact.key()).isNotEqualTo("oplyst til beregningen");
				}));
	}

	@Test
	void looksIntoEveryColumnThatHoldsAnExplanation() {
		assertThat(values("select lower(table_name) from information_schema.columns where table_schema = 'PUBLIC' "
				+ "and lower(column_name) like '%explanation%json%' and table_name not like 'ACT%' order by 1"))
			.containsExactly("ability_calculation", "calculation", "decision", "eligibility_assessment",
					"payment_gate");
	}

	/** Each change is taken back after it was found. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "calculation | refund_oere = refund_oere + 1 | column refund_oere",
			"calculation | explanation_json = replace(explanation_json, '\"OERE_PER_DAY\",\"validFrom\"', '\"OERE\",\"validFrom\"') | rate",
			"calculation | explanation_json = replace(explanation_json, '\"key\":\"home.rent\",\"label\":\"Husleje før boligstøtte\",\"value\":\"', '\"key\":\"home.rent\",\"label\":\"Husleje før boligstøtte\",\"value\":\"1') | fact home.rent",
			"calculation | explanation_json = substr(explanation_json, 1, 500) | explanation_json",
			"calculation | explanation_json = replace(explanation_json, '\"version\":2', '\"version\":9') | explanation_json",
			"eligibility_assessment | outcome = 'NOT_ELIGIBLE' | column outcome",
			"payment_gate | payable = not payable | column payable",
			"decision | explanation_json = replace(explanation_json, '\"operation\":\"MAX\"', '\"operation\":\"MIN\"') | step" })
	void findsWhatWasChangedAfterwards(String table, String change, String where) {
		List<Map<String, Object>> rows = this.jdbc
			.sql("select * from " + table + " where explanation_json like '%OWN_PAYMENT%' or '" + table
					+ "' not in ('calculation', 'decision') order by id fetch first 1 rows only")
			.query()
			.listOfRows();
		Map<String, Object> row = rows.get(0);
		try {
			assertThat(this.jdbc.sql("update " + table + " set " + change + " where id = :id")
				.param("id", row.get("id"))
				.update()).isEqualTo(1);
			assertThat(this.stored.verifyAll().differences()).isNotEmpty().allSatisfy((difference) -> {
				assertThat(difference.table()).isEqualTo(table);
				assertThat(difference.id()).isEqualTo(row.get("id"));
				assertThat(difference.caseNumber()).isEqualTo(row.get("case_number"));
			}).anySatisfy((difference) -> assertThat(difference.where()).contains(where.strip()));
			assertThat(this.stored.linesOf((String) row.get("case_number"))).singleElement()
				.satisfies((line) -> assertThat(line).contains("nr. " + row.get("id"))
					.endsWith("noget er ændret, efter at den blev gemt."));
		}
		finally {
			String column = change.substring(0, change.indexOf(' '));
			this.jdbc.sql("update " + table + " set " + column + " = :before where id = :id")
				.param("before", row.get(column))
				.param("id", row.get("id"))
				.update();
		}
	}

	private List<String> values(String query) {
		return this.jdbc.sql(query).query(String.class).list();
	}

	private List<Task> openTasks() {
		return this.tasks.createTaskQuery().orderByTaskId().asc().list();
	}

}
