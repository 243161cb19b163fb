package dk.udslusning.operations.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dk.udslusning.casefile.consistency.Differences;
import dk.udslusning.operations.Demo;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.reconciliation.NightlyReviews;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

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

	private List<String> values(String query) {
		return this.jdbc.sql(query).query(String.class).list();
	}

	private List<Task> openTasks() {
		return this.tasks.createTaskQuery().orderByTaskId().asc().list();
	}

}
