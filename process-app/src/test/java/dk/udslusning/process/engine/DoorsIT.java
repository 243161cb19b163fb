package dk.udslusning.process.engine;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

import javax.sql.DataSource;

import dk.udslusning.process.names.Decisions;
import dk.udslusning.process.names.NewTransition;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.testing.OpenTasks;
import dk.udslusning.testing.OpenTasks.OpenTask;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.StoredText;
import dk.udslusning.testing.WholeApplication;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * Every door of the engine through which free text could come in or a task, an instance
 * or a deployment could be changed around the forms: tried over REST by each role, and
 * the engine's tables read afterwards.
 */
@WholeApplication
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorsIT {

	/** A name and a number nobody has. */
	private static final String NAME = "Hemmelig Markersen";

	private static final String CPR = "311299-9998";

	private static final String SECRET = NAME + " " + CPR;

	private static final List<String> EVERYBODY = List.of(Staff.ANNA, Staff.BODIL, Staff.LEADER, Staff.FINANCE,
			Staff.ANALYST, Staff.OPERATOR, Staff.RESCUER, Staff.STRANGER, Staff.ADMINISTRATOR);

	private static final List<String> NOT_IN_AN_EMERGENCY = EVERYBODY.stream()
		.filter((user) -> !user.equals(Staff.RESCUER))
		.toList();

	@Autowired
	Staff staff;

	@Autowired
	OpenTasks openTasks;

	@Autowired
	TaskService tasks;

	@Autowired
	RuntimeService runtime;

	@Autowired
	RepositoryService repository;

	@Autowired
	HistoryService history;

	@Autowired
	FilterService filters;

	@Autowired
	DataSource database;

	private OpenTask task;

	@BeforeEach
	void aTaskInACase() throws Exception {
		this.task = this.openTasks.at(TransitionCourse.KEY, TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT);
	}

	@Test
	void triesEverybodySignedIn() {
		for (String user : EVERYBODY) {
			assertThat(this.staff.as(user).get("/engine-rest/engine").statusCode()).as(user).isEqualTo(200);
		}
	}

	static List<Arguments> closedToEverybody() {
		String variables = "{\"variables\":{\"navn\":{\"value\":\"" + SECRET + "\",\"type\":\"String\"}}}";
		return List.of(arguments("POST", "/task/{task}/comment/create", "{\"message\":\"" + SECRET + "\"}"),
				arguments("PUT", "/task/{task}/comment", "{\"id\":\"x\",\"message\":\"" + SECRET + "\"}"),
				arguments("PUT", "/process-instance/{instance}/comment",
						"{\"id\":\"x\",\"message\":\"" + SECRET + "\"}"),
				arguments("POST", "/task/create", "{\"name\":\"" + SECRET + "\"}"),
				arguments("POST", "/task/{task}/identity-links",
						"{\"userId\":\"" + NAME + "\",\"type\":\"candidate\"}"),
				arguments("POST", "/task/{task}/identity-links", "{\"groupId\":\"drift\",\"type\":\"candidate\"}"),
				arguments("POST", "/task/{task}/identity-links/delete",
						"{\"groupId\":\"sagsbehandlere\",\"type\":\"candidate\"}"),
				arguments("POST", "/task/{task}/delegate", "{\"userId\":\"sagsbehandler2\"}"),
				arguments("POST", "/task/{task}/resolve", variables),
				arguments("POST", "/task/{task}/bpmnError",
						"{\"errorCode\":\"x\",\"errorMessage\":\"" + SECRET + "\"}"),
				arguments("POST", "/task/{task}/bpmnEscalation", "{\"escalationCode\":\"x\"}"),
				arguments("POST", "/task/{task}/complete", variables), arguments("POST", "/task/{task}/complete", "{}"),
				arguments("POST", "/process-definition/key/TransitionCourse/start", "{}"),
				arguments("POST", "/process-definition/key/NewTransition/start",
						"{\"businessKey\":\"" + SECRET + "\"}"),
				arguments("POST", "/process-definition/key/NewTransition/submit-form",
						"{\"businessKey\":\"" + SECRET + "\",\"variables\":{}}"),
				arguments("POST", "/process-definition/key/TransitionCourse/submit-form", variables),
				arguments("POST", "/process-definition/{definition}/restart",
						"{\"processInstanceIds\":[\"{instance}\"],\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"UserTask_AgreeSafeContact\"}]}"),
				arguments("POST", "/decision-definition/key/" + Decisions.APPROVAL_LEVEL + "/evaluate", variables),
				arguments("POST", "/execution/{instance}/create-incident",
						"{\"incidentType\":\"x\",\"configuration\":\"x\",\"message\":\"" + SECRET + "\"}"),
				arguments("POST", "/process-instance/variables-async",
						"{\"processInstanceIds\":[\"{instance}\"],\"variables\":{\"approved\":{\"value\":true,\"type\":\"Boolean\"}}}"),
				arguments("POST", "/process-instance/message-async",
						"{\"messageName\":\"course.withdrawn\",\"processInstanceIds\":[\"{instance}\"]}"),
				arguments("POST", "/process-instance/delete",
						"{\"processInstanceIds\":[\"{instance}\"],\"deleteReason\":\"" + SECRET + "\"}"),
				arguments("POST", "/history/process-instance/delete",
						"{\"historicProcessInstanceIds\":[\"{instance}\"],\"deleteReason\":\"" + SECRET + "\"}"),
				arguments("PUT", "/process-definition/{definition}/history-time-to-live", "{\"historyTimeToLive\":0}"),
				arguments("POST", "/modification/executeAsync",
						"{\"processDefinitionId\":\"{definition}\",\"processInstanceIds\":[\"{instance}\"],\"annotation\":\""
								+ SECRET
								+ "\",\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"UserTask_AgreeSafeContact\"}]}"),
				arguments("POST", "/filter/create",
						"{\"resourceType\":\"Task\",\"name\":\"" + SECRET + "\",\"query\":{}}"),
				arguments("POST", "/filter/create",
						"{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":{\"assigneeExpression\":\"${''.getClass()}\"}}"),
				arguments("PUT", "/filter/{filter}",
						"{\"resourceType\":\"Task\",\"name\":\"" + SECRET
								+ "\",\"query\":{\"assigneeExpression\":\"${''.getClass()}\"}}"),
				arguments("DELETE", "/filter/{filter}", ""),
				arguments("POST", "/authorization/create",
						"{\"type\":1,\"permissions\":[\"ALL\"],\"userId\":\"gaest\",\"resourceType\":6,\"resourceId\":\"*\"}"),
				arguments("POST", "/tenant/create", "{\"id\":\"x\",\"name\":\"" + SECRET + "\"}"),
				arguments("POST", "/case-definition/key/x/create", variables),
				arguments("POST", "/condition", "{\"variables\":{\"x\":{\"value\":1,\"type\":\"Integer\"}}}"),
				arguments("PUT", "/history/user-operation/{operation}/set-annotation",
						"{\"annotation\":\"" + SECRET + "\"}"));
	}

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource("closedToEverybody")
	void isClosedToEverybody(String method, String path, String body) {
		UnaryOperator<String> real = fillIn();
		for (String user : EVERYBODY) {
			Response answer = this.staff.as(user)
				.body(real.apply(body))
				.request(method, "/engine-rest" + real.apply(path));
			assertThat(answer.statusCode()).as("%s by %s: %s", path, user, answer.asString()).isBetween(400, 500);
			assertThat(answer.asString()).as("the refusal repeats nothing").doesNotContain(NAME, CPR);
		}
		assertUntouched();
	}

	static List<Arguments> openInAnEmergencyOnly() {
		String variable = "{\"value\":true,\"type\":\"Boolean\"}";
		String patch = "{\"modifications\":{\"approved\":" + variable + "}}";
		return List.of(arguments("PUT", "/task/{task}/variables/approved", variable),
				arguments("POST", "/task/{task}/variables", patch), arguments("DELETE", "/task/{task}/variables/x", ""),
				arguments("PUT", "/task/{task}/localVariables/approved", variable),
				arguments("POST", "/task/{task}/localVariables", patch),
				arguments("PUT", "/process-instance/{instance}/variables/approved", variable),
				arguments("POST", "/process-instance/{instance}/variables", patch),
				arguments("PUT", "/execution/{instance}/localVariables/approved", variable),
				arguments("POST", "/execution/{instance}/localVariables", patch),
				arguments("POST", "/execution/{instance}/signal", "{}"),
				arguments("POST", "/execution/{instance}/messageSubscriptions/course.withdrawn/trigger", "{}"),
				arguments("POST", "/message",
						"{\"messageName\":\"course.withdrawn\",\"processInstanceId\":\"{instance}\"}"),
				arguments("PUT", "/process-instance/{instance}/suspended", "{\"suspended\":true}"),
				arguments("PUT", "/process-definition/key/TransitionCourse/suspended",
						"{\"suspended\":true,\"includeProcessInstances\":true}"),
				arguments("PUT", "/job-definition/suspended",
						"{\"suspended\":true,\"processDefinitionKey\":\"TransitionCourse\"}"),
				arguments("POST", "/process-instance/{instance}/modification", "{\"annotation\":\"" + SECRET
						+ "\",\"instructions\":[{\"type\":\"cancel\",\"activityId\":\"UserTask_AgreeSafeContact\"}]}"),
				arguments("DELETE", "/process-instance/{instance}", ""),
				arguments("DELETE", "/deployment/{deployment}?cascade=true", ""));
	}

	@ParameterizedTest(name = "{0} {1} {2}")
	@MethodSource("openInAnEmergencyOnly")
	void isClosedToEverybodyButTheEmergencyGroup(String method, String path, String body) {
		UnaryOperator<String> real = fillIn();
		for (String user : NOT_IN_AN_EMERGENCY) {
			Response answer = this.staff.as(user)
				.body(real.apply(body))
				.request(method, "/engine-rest" + real.apply(path));
			assertThat(answer.statusCode()).as("%s by %s: %s", path, user, answer.asString()).isBetween(400, 500);
			assertThat(answer.statusCode()).as("signed in").isNotEqualTo(401);
		}
		assertUntouched();
	}

	@Test
	void takesNoFileOnATaskAndNoDeployment() {
		for (String user : EVERYBODY) {
			Response file = this.staff.as(user)
				.contentType(ContentType.MULTIPART)
				.multiPart("attachment-name", NAME)
				.multiPart("attachment-type", "text")
				.multiPart("content", "brev.txt", SECRET.getBytes())
				.post("/engine-rest/task/" + this.task.id() + "/attachment/create");
			assertThat(file.statusCode()).as("%s: %s", user, file.asString()).isIn(400, 403);
			assertThat(this.staff.as(user)
				.contentType(ContentType.MULTIPART)
				.multiPart("deployment-name", NAME)
				.multiPart("data", "ny.form", "{}".getBytes())
				.post("/engine-rest/deployment/create")
				.statusCode()).as(user).isEqualTo(403);
		}
		assertUntouched();
	}

	@Test
	void changesNothingOfATaskButDatesPriorityAndAssignee() {
		Map<String, Object> unchanged = new HashMap<>(
				this.staff.as(Staff.ANNA).get("/engine-rest/task/" + this.task.id()).jsonPath().getMap("$"));
		unchanged.remove("camundaFormRef");
		assertThat(put(Staff.ANNA, unchanged).asString()).isEmpty();
		for (String field : List.of("name", "description", "owner", "parentTaskId", "caseInstanceId", "tenantId")) {
			Map<String, Object> changed = new HashMap<>(unchanged);
			changed.put(field, SECRET);
			Response answer = put(Staff.ANNA, changed);
			assertThat(answer.statusCode()).as("%s: %s", field, answer.asString()).isEqualTo(403);
			assertThat(answer.asString()).doesNotContain(NAME);
		}
		Map<String, Object> delegated = new HashMap<>(unchanged);
		delegated.put("delegationState", "PENDING");
		assertThat(put(Staff.ANNA, delegated).statusCode()).isEqualTo(403);
		Map<String, Object> later = new HashMap<>(unchanged);
		later.put("due", "2026-12-24T12:00:00.000+0100");
		later.put("followUp", "2026-12-20T12:00:00.000+0100");
		assertThat(put(Staff.ANNA, later).statusCode()).isEqualTo(204);
		Map<String, Object> elsewhere = new HashMap<>(later);
		elsewhere.put("assignee", NAME);
		assertThat(put(Staff.ANNA, elsewhere).statusCode()).isEqualTo(403);
		assertUntouched();
	}

	@Test
	void evaluatesNoExpressionThatIsSent() {
		String expression = "{\"assigneeExpression\":\"${''.getClass().getName()}\"}";
		String filter = filter();
		for (String user : EVERYBODY) {
			for (String path : List.of("/task", "/task/count", "/filter/" + filter + "/list",
					"/filter/" + filter + "/count", "/filter/" + filter + "/singleResult")) {
				assertThat(this.staff.as(user).body(expression).post("/engine-rest" + path).statusCode())
					.as("%s by %s", path, user)
					.isBetween(400, 499);
			}
			assertThat(this.staff.as(user).get("/engine-rest/task?assigneeExpression=%24%7B1%7D").statusCode())
				.isBetween(400, 499);
		}
	}

	@Test
	void keepsTheIncidentAnnotationsClosed() throws Exception {
		String incident = this.staff.asTheApplication(() -> this.history.createHistoricIncidentQuery().count())
			.toString();
		for (String user : EVERYBODY) {
			assertThat(this.staff.as(user)
				.body("{\"annotation\":\"" + SECRET + "\"}")
				.put("/engine-rest/incident/" + incident + "/annotation")
				.statusCode()).as(user).isEqualTo(403);
		}
	}

	private Response put(String user, Map<String, Object> body) {
		return this.staff.as(user).body(body).put("/engine-rest/task/" + this.task.id());
	}

	private UnaryOperator<String> fillIn() {
		String definition = this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(TransitionCourse.KEY)
			.latestVersion()
			.singleResult()
			.getId();
		String deployment = this.repository.createDeploymentQuery().list().get(0).getId();
		String operation = this.staff.as(Staff.ANNA)
			.body(Map.of("userId", Staff.BODIL))
			.post("/engine-rest/task/" + this.task.id() + "/assignee")
			.statusCode() == 204
					? this.history.createUserOperationLogQuery().taskId(this.task.id()).list().get(0).getOperationId()
					: "none";
		String filter = filter();
		return (text) -> text.replace("{task}", this.task.id())
			.replace("{instance}", this.task.instanceId())
			.replace("{definition}", definition)
			.replace("{deployment}", deployment)
			.replace("{operation}", operation)
			.replace("{filter}", filter);
	}

	private String filter() {
		return this.filters.createTaskFilterQuery()
			.filterName("Alle")
			.list()
			.stream()
			.findFirst()
			.orElseGet(() -> this.filters
				.saveFilter(this.filters.newTaskFilter("Alle").setQuery(this.tasks.createTaskQuery())))
			.getId();
	}

	private void assertUntouched() {
		assertThat(this.tasks.createTaskQuery().taskId(this.task.id()).active().count()).isEqualTo(1);
		assertThat(this.runtime.getVariable(this.task.instanceId(), "approved")).isNull();
		assertThat(this.repository.createDeploymentQuery().count()).isEqualTo(1);
		assertThat(this.runtime.createProcessInstanceQuery().processDefinitionKey(NewTransition.KEY).count()).isZero();
		Filter kept = this.filters.createTaskFilterQuery().filterId(filter()).singleResult();
		assertThat(kept.getName()).isEqualTo("Alle");
	}

	@AfterAll
	void nothingOfWhatWasSentIsStored() throws SQLException {
		assertThat(new StoredText(this.database, "ACT_").placesOf(List.of(NAME, CPR))).isEmpty();
	}

}
