package dk.udslusning.operations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import dk.udslusning.process.DeployedResources;
import dk.udslusning.process.names.AgreementReview;
import dk.udslusning.process.names.Appeal;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.CaseRepair;
import dk.udslusning.process.names.ChildConcern;
import dk.udslusning.process.names.CitizenContact;
import dk.udslusning.process.names.FailedDispatch;
import dk.udslusning.process.names.FileAccess;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.HomeUpkeep;
import dk.udslusning.process.names.NewHome;
import dk.udslusning.process.names.NewTransition;
import dk.udslusning.process.names.NightlyReview;
import dk.udslusning.process.names.OverdueTask;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.RateRegulation;
import dk.udslusning.process.names.DelayNotice;
import dk.udslusning.process.names.ExtensionAssessment;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.Repayment;
import dk.udslusning.process.names.RegisterRunningCourse;
import dk.udslusning.process.names.RegulationCalendar;
import dk.udslusning.process.names.SupportAdjustment;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.testing.OpenTasks;
import dk.udslusning.testing.OpenTasks.OpenTask;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeApplication;
import io.restassured.response.Response;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.history.UserOperationLogEntry;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What each role can do with the engine, over REST, and that the grants stand as written.
 */
@WholeApplication
class GrantsIT {

	private static final Set<String> STARTS = Set.of(NewTransition.KEY, RegisterRunningCourse.KEY, CitizenContact.KEY,
			ChildConcern.KEY, FileAccess.KEY, NewHome.KEY, HomeUpkeep.KEY, Appeal.KEY, Repayment.KEY);

	private static final Set<String> EVERYTHING = Set.of(NewTransition.KEY, RegisterRunningCourse.KEY,
			CitizenContact.KEY, NewHome.KEY, HomeUpkeep.KEY, TransitionCourse.KEY, Approval.KEY, PartyHearing.KEY,
			FollowUp.KEY, RateClarification.KEY, AgreementReview.KEY, ExtensionAssessment.KEY, Recalculation.KEY,
			SupportAdjustment.KEY, Tenancy.KEY, RateRegulation.KEY, CaseRepair.KEY, NightlyReview.KEY,
			RegulationCalendar.KEY, OverdueTask.KEY, DelayNotice.KEY, FailedDispatch.KEY, ChildConcern.KEY,
			FileAccess.KEY, Appeal.KEY, Repayment.KEY);

	@Autowired
	Staff staff;

	@Autowired
	OpenTasks openTasks;

	@Autowired
	AuthorizationService authorizations;

	@Autowired
	IdentityService identity;

	@Autowired
	RuntimeService runtime;

	@Autowired
	HistoryService history;

	@Autowired
	GrantsSeeder seeder;

	@Test
	void showsEachRoleItsOwnDefinitions() {
		assertThat(definitionsOf(Staff.ANNA)).containsExactlyInAnyOrder(NewTransition.KEY, RegisterRunningCourse.KEY,
				CitizenContact.KEY, NewHome.KEY, HomeUpkeep.KEY, TransitionCourse.KEY, Approval.KEY, PartyHearing.KEY,
				FollowUp.KEY, AgreementReview.KEY, ExtensionAssessment.KEY, Recalculation.KEY, SupportAdjustment.KEY,
				Tenancy.KEY, DelayNotice.KEY, FailedDispatch.KEY, ChildConcern.KEY, FileAccess.KEY, Appeal.KEY,
				Repayment.KEY);
		Set<String> ofLeader = new TreeSet<>(EVERYTHING);
		ofLeader.removeAll(Set.of(RegulationCalendar.KEY, NightlyReview.KEY));
		assertThat(definitionsOf(Staff.LEADER)).isEqualTo(ofLeader);
		assertThat(definitionsOf(Staff.ANALYST)).isEqualTo(new TreeSet<>(EVERYTHING));
		assertThat(definitionsOf(Staff.OPERATOR)).isEqualTo(new TreeSet<>(EVERYTHING));
		assertThat(definitionsOf(Staff.RESCUER)).isEqualTo(new TreeSet<>(EVERYTHING));
		for (String user : List.of(Staff.FINANCE, Staff.STRANGER, Staff.ADMINISTRATOR)) {
			assertThat(definitionsOf(user)).as(user).isEmpty();
		}
	}

	@Test
	void listsTheStartsForCaseworkersAndTeamLeadersOnly() {
		assertThat(keys(Staff.ANNA, "/process-definition?latestVersion=true&startableInTasklist=true"
				+ "&startablePermissionCheck=true&active=true"))
			.isEqualTo(new TreeSet<>(STARTS));
		Set<String> ofLeader = new TreeSet<>(STARTS);
		ofLeader.add(RateRegulation.KEY);
		assertThat(keys(Staff.LEADER, "/process-definition?latestVersion=true&startableInTasklist=true"
				+ "&startablePermissionCheck=true&active=true"))
			.isEqualTo(ofLeader);
		for (String user : List.of(Staff.FINANCE, Staff.ANALYST, Staff.OPERATOR, Staff.RESCUER, Staff.STRANGER,
				Staff.ADMINISTRATOR)) {
			assertThat(keys(user, "/process-definition?latestVersion=true&startableInTasklist=true"
					+ "&startablePermissionCheck=true&active=true"))
				.as(user)
				.isEmpty();
		}
	}

	@Test
	void letsGroupsWorkWhereTheModelsGiveThemTasks() {
		for (String model : DeployedResources.models()) {
			BpmnModelInstance instance = Bpmn.readModelFromStream(GrantsIT.class.getResourceAsStream("/" + model));
			String key = instance.getModelElementsByType(Process.class).iterator().next().getId();
			Set<String> groups = instance.getModelElementsByType(UserTask.class)
				.stream()
				.flatMap((task) -> task.getCamundaCandidateGroupsList().stream())
				.collect(Collectors.toCollection(TreeSet::new));
			Set<String> granted = Grants.all()
				.stream()
				.filter((grant) -> grant.resourceId().equals(key))
				.filter((grant) -> grant.permissions().contains(Permissions.TASK_WORK))
				.map(Grant::group)
				.collect(Collectors.toCollection(TreeSet::new));
			assertThat(granted).as("who works in %s", key).isEqualTo(groups);
		}
	}

	@Test
	void opensEachWebAppToItsOwnGroups() {
		assertThat(appsOf("sagsbehandlere")).containsExactly("tasklist");
		assertThat(appsOf("teamledere")).containsExactly("tasklist");
		assertThat(appsOf("oekonomi")).containsExactly("tasklist");
		assertThat(appsOf("analytikere")).containsExactly("cockpit");
		assertThat(appsOf("drift")).containsExactly("cockpit");
		assertThat(appsOf("noedadgang")).containsExactly("cockpit");
		assertThat(appsOf("camunda-admin")).containsExactly("admin");
		for (String app : List.of("tasklist", "cockpit", "admin")) {
			assertThat(login(Staff.STRANGER, app)).as("stranger in %s", app).isEqualTo(403);
		}
		assertThat(login(Staff.ANNA, "tasklist")).isEqualTo(200);
		assertThat(login(Staff.ANNA, "cockpit")).isEqualTo(403);
		assertThat(login(Staff.ANNA, "admin")).isEqualTo(403);
		assertThat(login(Staff.OPERATOR, "cockpit")).isEqualTo(200);
		assertThat(login(Staff.OPERATOR, "admin")).isEqualTo(403);
		assertThat(login(Staff.ADMINISTRATOR, "admin")).isEqualTo(200);
		assertThat(login(Staff.ADMINISTRATOR, "tasklist")).isEqualTo(403);
	}

	@Test
	void showsOperatorsInstancesButLetsThemCancelNothing() throws Exception {
		OpenTask task = aTask();
		assertThat(this.staff.as(Staff.OPERATOR).get("/engine-rest/process-instance/" + task.instanceId()).statusCode())
			.isEqualTo(200);
		assertThat(this.staff.as(Staff.OPERATOR).get("/engine-rest/incident").statusCode()).isEqualTo(200);
		assertThat(this.staff.as(Staff.OPERATOR).get("/engine-rest/job").statusCode()).isEqualTo(200);
		assertThat(
				this.staff.as(Staff.OPERATOR).delete("/engine-rest/process-instance/" + task.instanceId()).statusCode())
			.isEqualTo(403);
		for (String user : List.of(Staff.ANNA, Staff.ANALYST, Staff.FINANCE, Staff.STRANGER, Staff.ADMINISTRATOR)) {
			assertThat(this.staff.as(user)
				.get("/engine-rest/process-instance/count?processInstanceIds=" + task.instanceId())
				.jsonPath()
				.getInt("count")).as(user).isZero();
		}
	}

	@Test
	void countsTasksForOperatorsAndLetsThemChangeNone() throws Exception {
		OpenTask task = aTask();
		for (String user : List.of(Staff.OPERATOR, Staff.RESCUER)) {
			assertThat(this.staff.as(user).get("/engine-rest/task/report/candidate-group-count").statusCode()).as(user)
				.isEqualTo(200);
			for (String door : List.of("claim", "complete", "submit-form", "assignee")) {
				assertThat(this.staff.as(user)
					.body("{\"userId\":\"" + user + "\"}")
					.post("/engine-rest/task/" + task.id() + "/" + door)
					.statusCode()).as("%s at %s", user, door).isEqualTo(403);
			}
		}
		assertThat(this.staff.as(Staff.ANALYST).get("/engine-rest/task/report/candidate-group-count").statusCode())
			.isEqualTo(403);
	}

	@Test
	void letsOperatorsRetryAJob() throws Exception {
		OpenTask task = this.openTasks.at(PartyHearing.KEY, PartyHearing.USER_TASK_REGISTER_HEARING_REPLY);
		String job = this.staff.as(Staff.OPERATOR)
			.get("/engine-rest/job?processInstanceId=" + task.instanceId())
			.jsonPath()
			.getString("[0].id");
		assertThat(setRetries(Staff.OPERATOR, job)).isEqualTo(204);
		for (String user : List.of(Staff.ANNA, Staff.LEADER, Staff.ANALYST, Staff.ADMINISTRATOR)) {
			assertThat(setRetries(user, job)).as(user).isEqualTo(403);
		}
		assertThat(this.staff.as(Staff.OPERATOR)
			.body("{\"duedate\":\"2020-01-01T00:00:00.000+0100\"}")
			.put("/engine-rest/job/" + job + "/duedate")
			.statusCode()).isEqualTo(403);
		assertThat(this.staff.as(Staff.OPERATOR).post("/engine-rest/job/" + job + "/execute").statusCode())
			.isEqualTo(403);
	}

	@Test
	void letsTheEmergencyGroupCancelAndSuspendAndNothingOfPeople() throws Exception {
		OpenTask task = aTask();
		assertThat(this.staff.as(Staff.RESCUER)
			.body("{\"suspended\":true}")
			.put("/engine-rest/process-instance/" + task.instanceId() + "/suspended")
			.statusCode()).isEqualTo(204);
		assertThat(
				this.staff.as(Staff.RESCUER).delete("/engine-rest/process-instance/" + task.instanceId()).statusCode())
			.isEqualTo(204);
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceId(task.instanceId()).count()).isZero();
		assertThat(createUser(Staff.RESCUER, "nyansat2")).isEqualTo(403);
		assertThat(join(Staff.RESCUER, Staff.STRANGER, "teamledere")).isEqualTo(403);
	}

	@Test
	void refusesFreeTextFromTheEmergencyGroup() throws Exception {
		OpenTask task = aTask();
		assertThat(this.staff.as(Staff.RESCUER)
			.body("{\"annotation\":\"Anna ringede\",\"instructions\":[{\"type\":\"cancel\","
					+ "\"activityId\":\"UserTask_AgreeSafeContact\"}]}")
			.post("/engine-rest/process-instance/" + task.instanceId() + "/modification")
			.statusCode()).isEqualTo(403);
		assertThat(this.runtime.createProcessInstanceQuery().processInstanceId(task.instanceId()).count()).isEqualTo(1);
	}

	@Test
	void letsTheAdministratorManagePeopleAndNothingOfCases() throws Exception {
		OpenTask task = aTask();
		assertThat(createUser(Staff.ADMINISTRATOR, "nyansat")).isEqualTo(204);
		assertThat(join(Staff.ADMINISTRATOR, "nyansat", "drift")).isEqualTo(204);
		assertThat(this.staff.as(Staff.ADMINISTRATOR)
			.delete("/engine-rest/process-instance/" + task.instanceId())
			.statusCode()).isEqualTo(403);
		assertThat(this.staff.as(Staff.ADMINISTRATOR).get("/engine-rest/task/count").jsonPath().getInt("count"))
			.isZero();
		assertThat(this.staff.as(Staff.ADMINISTRATOR)
			.get("/engine-rest/task/" + task.id() + "/form-variables")
			.statusCode()).isEqualTo(403);
	}

	@Test
	void opensTheFormsOfACaseToThoseWhoWorkOnItOnly() throws Exception {
		OpenTask task = aTask();
		for (String user : List.of(Staff.OPERATOR, Staff.RESCUER, Staff.ANALYST, Staff.FINANCE, Staff.STRANGER,
				Staff.ADMINISTRATOR)) {
			for (String what : List.of("form-variables", "variables", "localVariables")) {
				assertThat(this.staff.as(user).get("/engine-rest/task/" + task.id() + "/" + what).statusCode())
					.as("%s reads %s", user, what)
					.isEqualTo(403);
			}
		}
	}

	@Test
	void writesDownWhoJoinedTheEmergencyGroup() {
		this.staff.hire("vagt", null);
		assertThat(join(Staff.ADMINISTRATOR, "vagt", "noedadgang")).isEqualTo(204);
		assertThat(this.history.createUserOperationLogQuery()
			.userId(Staff.ADMINISTRATOR)
			.entityType("Group membership")
			.operationType(UserOperationLogEntry.OPERATION_TYPE_CREATE)
			.list()).extracting(UserOperationLogEntry::getNewValue).contains("vagt", "noedadgang");
	}

	@Test
	void letsUsersChangeTheirOwnPasswordAndNobodyElses() {
		this.staff.hire("skifter", null);
		assertThat(changePassword("skifter", "skifter", Staff.passwordOf("skifter"), "noget helt andet"))
			.isEqualTo(204);
		assertThat(changePassword(Staff.ANNA, Staff.BODIL, Staff.passwordOf(Staff.ANNA), "noget helt andet"))
			.isEqualTo(403);
	}

	@Test
	void refusesShortPasswordsAndPasswordsThatNameTheUser() {
		assertThat(createUser(Staff.ADMINISTRATOR, "kort", "kort")).isBetween(400, 500);
		assertThat(createUser(Staff.ADMINISTRATOR, "sagsbehandler9", "sagsbehandler9")).isBetween(400, 500);
		assertThat(this.identity.createUserQuery().userIdIn("kort", "sagsbehandler9").count()).isZero();
	}

	@Test
	void writesNothingWhenSeededAgain() {
		Map<String, Integer> before = rows();
		this.seeder.seed();
		assertThat(rows()).isEqualTo(before);
	}

	@Test
	void takesAwayWhatDoesNotStandInTheGrantsAndMendsWhatWasChanged() {
		Map<String, Integer> before = rows();
		Authorization added = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		added.setGroupId("drift");
		added.setResource(Resources.PROCESS_INSTANCE);
		added.setResourceId("*");
		added.addPermission(Permissions.DELETE);
		this.authorizations.saveAuthorization(added);
		Authorization widened = this.authorizations.createAuthorizationQuery()
			.groupIdIn("drift")
			.resourceType(Resources.PROCESS_DEFINITION)
			.singleResult();
		widened.addPermission(Permissions.DELETE_INSTANCE);
		this.authorizations.saveAuthorization(widened);
		assertThat(rows()).isNotEqualTo(before);
		this.seeder.seed();
		assertThat(rows()).isEqualTo(before);
	}

	private Map<String, Integer> rows() {
		return this.authorizations.createAuthorizationQuery()
			.list()
			.stream()
			.filter((row) -> row.getGroupId() != null)
			.collect(Collectors.toMap((row) -> row.getId() + " " + row.getGroupId() + " " + row.getResourceType() + " "
					+ row.getResourceId(), (row) -> ((AuthorizationEntity) row).getPermissions()));
	}

	private OpenTask aTask() throws Exception {
		return this.openTasks.at(TransitionCourse.KEY, TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT);
	}

	private Set<String> definitionsOf(String user) {
		return keys(user, "/process-definition?latestVersion=true");
	}

	private Set<String> keys(String user, String path) {
		return new TreeSet<>(this.staff.as(user).get("/engine-rest" + path).jsonPath().getList("key", String.class));
	}

	private List<String> appsOf(String group) {
		return this.authorizations.createAuthorizationQuery()
			.groupIdIn(group)
			.resourceType(Resources.APPLICATION)
			.list()
			.stream()
			.map(Authorization::getResourceId)
			.toList();
	}

	private int login(String user, String app) {
		Response page = this.staff.nobody().get("/camunda/app/tasklist/default/");
		String token = page.cookie("XSRF-TOKEN");
		return this.staff.nobody()
			.contentType("application/x-www-form-urlencoded")
			.formParam("username", user)
			.formParam("password", Staff.passwordOf(user))
			.cookies(page.cookies())
			.header("X-XSRF-TOKEN", token)
			.post("/camunda/api/admin/auth/user/default/login/" + app)
			.statusCode();
	}

	private int setRetries(String user, String job) {
		return this.staff.as(user).body("{\"retries\":3}").put("/engine-rest/job/" + job + "/retries").statusCode();
	}

	private int createUser(String by, String id) {
		return createUser(by, id, Staff.passwordOf(id));
	}

	private int createUser(String by, String id, String password) {
		return this.staff.as(by)
			.body(Map.of("profile", Map.of("id", id, "firstName", "Ny", "lastName", "Ansat"), "credentials",
					Map.of("password", password)))
			.post("/engine-rest/user/create")
			.statusCode();
	}

	private int join(String by, String user, String group) {
		return this.staff.as(by).put("/engine-rest/group/" + group + "/members/" + user).statusCode();
	}

	private int changePassword(String by, String of, String own, String changed) {
		return this.staff.as(by)
			.body(Map.of("password", changed, "authenticatedUserPassword", own))
			.put("/engine-rest/user/" + of + "/credentials")
			.statusCode();
	}

}
