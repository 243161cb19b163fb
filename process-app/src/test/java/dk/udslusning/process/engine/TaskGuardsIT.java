package dk.udslusning.process.engine;

import java.util.List;
import java.util.Map;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.journal.CaseJournal;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.testing.OpenTasks;
import dk.udslusning.testing.OpenTasks.OpenTask;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeApplication;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Who a new task is given to, who may deal it out, and what completes it.
 */
@WholeApplication
class TaskGuardsIT {

	@Autowired
	Staff staff;

	@Autowired
	OpenTasks openTasks;

	@Autowired
	TaskService tasks;

	@Autowired
	RuntimeService runtime;

	@Autowired
	IdentityService identity;

	@Autowired
	AuthorizationService authorizations;

	@Autowired
	CaseFiles cases;

	@Autowired
	CaseJournal journal;

	@Test
	void givesACaseworkersTaskToTheCasesCaseworker() throws Exception {
		assertThat(holderOf(safeContact())).isEqualTo(Staff.ANNA);
	}

	@Test
	void leavesApprovalsAndTeamLeadersTasksToBeTaken() throws Exception {
		assertThat(holderOf(this.openTasks.at(Approval.KEY, Approval.USER_TASK_APPROVE_AS_COLLEAGUE))).isNull();
		assertThat(holderOf(this.openTasks.at(Approval.KEY, Approval.USER_TASK_APPROVE_AS_TEAM_LEADER))).isNull();
		assertThat(holderOf(this.openTasks.at(RateClarification.KEY, RateClarification.USER_TASK_PROVIDE_RATE)))
			.isNull();
	}

	@Test
	void leavesTheTaskOfACaseworkerWhoHasLeftToBeTaken() throws Exception {
		OpenTask first = safeContact();
		this.cases.handTo(first.caseNumber(), "fratraadt");
		this.runtime.createProcessInstanceModification(first.instanceId())
			.startBeforeActivity(TransitionCourse.USER_TASK_INFORM_CITIZEN)
			.execute();
		assertThat(this.tasks.createTaskQuery()
			.processInstanceId(first.instanceId())
			.taskDefinitionKey(TransitionCourse.USER_TASK_INFORM_CITIZEN)
			.singleResult()
			.getAssignee()).isNull();
	}

	@Test
	void letsColleaguesAndTheTeamLeaderDealOutCaseworkersTasks() throws Exception {
		OpenTask task = safeContact();
		assertThat(assign(Staff.BODIL, task, Staff.BODIL)).isEqualTo(204);
		assertThat(assign(Staff.LEADER, task, Staff.ANNA)).isEqualTo(204);
		assertThat(holderOf(task)).isEqualTo(Staff.ANNA);
	}

	@Test
	void givesATaskToNobodyOutsideItsGroup() throws Exception {
		OpenTask task = safeContact();
		for (String outsider : List.of(Staff.LEADER, Staff.OPERATOR, Staff.STRANGER, "findes-ikke")) {
			assertThat(assign(Staff.LEADER, task, outsider)).as(outsider).isEqualTo(403);
		}
		assertThat(holderOf(task)).isEqualTo(Staff.ANNA);
	}

	@Test
	void letsNoCaseworkerDealOutTeamLeadersApprovals() throws Exception {
		OpenTask task = this.openTasks.at(Approval.KEY, Approval.USER_TASK_APPROVE_AS_TEAM_LEADER);
		assertThat(assign(Staff.ANNA, task, Staff.LEADER)).isEqualTo(403);
		assertThat(assign(Staff.LEADER, task, Staff.LEADER)).isEqualTo(204);
		assertThat(this.staff.as(Staff.ANNA).post("/engine-rest/task/" + task.id() + "/unclaim").statusCode())
			.isEqualTo(403);
		assertThat(holderOf(task)).isEqualTo(Staff.LEADER);
	}

	@Test
	void givesNoApprovalToWhoeverPreparedIt() throws Exception {
		OpenTask task = this.openTasks.at(Approval.KEY, Approval.USER_TASK_APPROVE_AS_COLLEAGUE);
		assertThat(assign(Staff.BODIL, task, Staff.ANNA)).isEqualTo(403);
		assertThat(assign(Staff.LEADER, task, Staff.ANNA)).isEqualTo(403);
		assertThat(assign(Staff.BODIL, task, Staff.BODIL)).isEqualTo(204);
	}

	@Test
	void completesNothingInNobodysName() throws Exception {
		OpenTask task = safeContact();
		this.staff.inTheNameOf(Staff.ANNA, () -> {
			this.journal.record(task.caseNumber(), TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT, task.id(), "Prøve");
			return null;
		});
		assertThatThrownBy(() -> this.tasks.complete(task.id())).isInstanceOf(ClosedDoor.class)
			.hasMessageContaining("logget ind");
	}

	@Test
	void completesNothingByAnotherTasksOrAnotherCasesStep() throws Exception {
		OpenTask task = safeContact();
		OpenTask other = safeContact();
		this.staff.inTheNameOf(Staff.ANNA, () -> {
			this.journal.record(task.caseNumber(), TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT, other.id(), "Prøve");
			this.journal.record(other.caseNumber(), TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT, task.id(), "Prøve");
			return null;
		});
		assertThat(complete(Staff.ANNA, task)).isEqualTo(403);
	}

	@Test
	void completesWhatTheCaseFileHolds() throws Exception {
		OpenTask task = safeContact();
		this.staff.inTheNameOf(Staff.ANNA, () -> {
			this.journal.record(task.caseNumber(), TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT, task.id(), "Prøve");
			return null;
		});
		assertThat(complete(Staff.OPERATOR, task)).isEqualTo(403);
		assertThat(complete(Staff.LEADER, task)).isEqualTo(403);
		assertThat(complete(Staff.ANNA, task)).isEqualTo(204);
	}

	@Test
	void completesNothingForWhoeverHasLeftTheGroupSince() throws Exception {
		OpenTask task = safeContact();
		this.staff.hire("vikar2", "sagsbehandlere");
		this.staff.inTheNameOf(Staff.ANNA, () -> {
			this.journal.record(task.caseNumber(), TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT, task.id(), "Prøve");
			return null;
		});
		assertThatThrownBy(() -> this.staff.inTheNameOf("vikar2", () -> {
			this.staff.asTheApplication(() -> {
				this.identity.deleteMembership("vikar2", "sagsbehandlere");
				return null;
			});
			this.tasks.complete(task.id());
			return null;
		})).isInstanceOf(ClosedDoor.class).hasMessageContaining("sagsbehandlere");
	}

	@Test
	void writesNoGrantForATask() throws Exception {
		OpenTask task = safeContact();
		assign(Staff.LEADER, task, Staff.BODIL);
		assertThat(grantsOfSingle(Resources.TASK)).isEmpty();
		assertThat(grantsOfSingle(Resources.HISTORIC_TASK)).isEmpty();
	}

	/** But for those of a role to see all of them, which are a handful. */
	private List<Authorization> grantsOfSingle(Resource kind) {
		return this.authorizations.createAuthorizationQuery()
			.resourceType(kind)
			.list()
			.stream()
			.filter((grant) -> !grant.getResourceId().equals(Authorization.ANY))
			.toList();
	}

	private OpenTask safeContact() throws Exception {
		return this.openTasks.at(TransitionCourse.KEY, TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT);
	}

	private String holderOf(OpenTask task) {
		Task found = this.tasks.createTaskQuery().taskId(task.id()).singleResult();
		return found.getAssignee();
	}

	private int assign(String by, OpenTask task, String to) {
		return this.staff.as(by)
			.body(Map.of("userId", to))
			.post("/engine-rest/task/" + task.id() + "/assignee")
			.statusCode();
	}

	private int complete(String by, OpenTask task) {
		return this.staff.as(by).body("{}").post("/engine-rest/task/" + task.id() + "/complete").statusCode();
	}

}
