package dk.udslusning.process.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import dk.udslusning.process.DeployedResources;
import dk.udslusning.process.names.Appeal;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.CaseRepair;
import dk.udslusning.process.names.ChildConcern;
import dk.udslusning.process.names.OverdueTask;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.RateRegulation;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.testing.OpenTasks;
import dk.udslusning.testing.OpenTasks.OpenTask;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeApplication;
import io.restassured.response.Response;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each role against each user task of each model, over REST: who takes it, and who can
 * complete it around its form (nobody).
 */
@WholeApplication
class RoleByTaskIT {

	/** Whoever is not named here has the caseworkers' tasks. */
	private static final Map<String, Set<String>> MAY_TAKE = Map.ofEntries(
			Map.entry(CaseRepair.USER_TASK_REPAIR_CASE, Set.of(Staff.LEADER)),
			Map.entry(ChildConcern.USER_TASK_HANDLE_CONCERN, Set.of(Staff.LEADER)),
			Map.entry(OverdueTask.USER_TASK_ACT_ON_OVERDUE_TASK, Set.of(Staff.LEADER)),
			Map.entry(Approval.USER_TASK_APPROVE_AS_COLLEAGUE, Set.of(Staff.BODIL, Staff.LEADER)),
			Map.entry(Approval.USER_TASK_APPROVE_AS_TEAM_LEADER, Set.of(Staff.LEADER)),
			Map.entry(RateClarification.USER_TASK_PROVIDE_RATE, Set.of(Staff.LEADER)),
			Map.entry(RateClarification.USER_TASK_CONFIRM_RATE, Set.of(Staff.LEADER)),
			Map.entry(RateRegulation.USER_TASK_APPROVE_REGULATION, Set.of(Staff.LEADER)),
			Map.entry(TransitionCourse.USER_TASK_OBTAIN_INFORMATION, Set.of(Staff.ANNA, Staff.BODIL, Staff.LEADER)),
			Map.entry(Appeal.USER_TASK_RELIEVE_REASSESSMENT, Set.of(Staff.LEADER)),
			Map.entry(Appeal.USER_TASK_ASSESS_LATE_APPEAL, Set.of(Staff.BODIL, Staff.LEADER)),
			Map.entry(Appeal.USER_TASK_REASSESS_DECISION, Set.of(Staff.BODIL, Staff.LEADER)));

	private static final Set<String> CASEWORKERS = Set.of(Staff.ANNA, Staff.BODIL);

	@Autowired
	Staff staff;

	@Autowired
	OpenTasks openTasks;

	@Autowired
	TaskService tasks;

	static Stream<String[]> userTasks() {
		List<String[]> found = new ArrayList<>();
		for (String model : DeployedResources.models()) {
			BpmnModelInstance instance = Bpmn.readModelFromStream(RoleByTaskIT.class.getResourceAsStream("/" + model));
			String key = instance.getModelElementsByType(Process.class).iterator().next().getId();
			instance.getModelElementsByType(UserTask.class)
				.forEach((task) -> found.add(new String[] { key, task.getId() }));
		}
		return found.stream();
	}

	@Test
	void findsUserTasksToTry() {
		assertThat(userTasks()).hasSizeGreaterThan(30);
		assertThat(userTasks().map((task) -> task[1])).containsAll(MAY_TAKE.keySet());
	}

	@ParameterizedTest(name = "{1}")
	@MethodSource("userTasks")
	void isTakenByItsOwnGroupAlone(String processKey, String element) throws Exception {
		OpenTask task = this.openTasks.at(processKey, element);
		for (String user : Staff.ALL) {
			this.tasks.setAssignee(task.id(), null);
			Response answer = this.staff.as(user)
				.body(Map.of("userId", user))
				.post("/engine-rest/task/" + task.id() + "/claim");
			String held = this.tasks.createTaskQuery().taskId(task.id()).singleResult().getAssignee();
			if (mayTake(element, user)) {
				assertThat(answer.statusCode()).as("%s takes %s: %s", user, element, answer.asString()).isEqualTo(204);
				assertThat(held).isEqualTo(user);
			}
			else {
				assertThat(answer.statusCode()).as("%s takes %s", user, element).isEqualTo(403);
				assertThat(held).as("%s holds %s", user, element).isNull();
			}
		}
	}

	@ParameterizedTest(name = "{1}")
	@MethodSource("userTasks")
	void isCompletedByNobodyAroundItsForm(String processKey, String element) throws Exception {
		OpenTask task = this.openTasks.at(processKey, element);
		for (String user : Staff.ALL) {
			Response answer = this.staff.as(user).body("{}").post("/engine-rest/task/" + task.id() + "/complete");
			assertThat(answer.statusCode()).as("%s completes %s", user, element).isEqualTo(403);
			if (mayTake(element, user)) {
				assertThat(answer.jsonPath().getString("message")).contains("løses med sin formular");
			}
			else {
				assertThat(answer.jsonPath().getString("message")).doesNotContain("løses med sin formular");
			}
		}
		assertThat(this.tasks.createTaskQuery().taskId(task.id()).count()).isEqualTo(1);
	}

	private static boolean mayTake(String element, String user) {
		return MAY_TAKE.getOrDefault(element, CASEWORKERS).contains(user);
	}

}
