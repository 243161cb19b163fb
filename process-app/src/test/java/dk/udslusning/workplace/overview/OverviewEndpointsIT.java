package dk.udslusning.workplace.overview;

import java.util.List;
import java.util.Map;

import dk.udslusning.process.names.CaseRepair;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.Variables;
import dk.udslusning.testing.EnglishWords;
import dk.udslusning.testing.OpenTasks;
import dk.udslusning.testing.OpenTasks.OpenTask;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WebAppSession;
import dk.udslusning.testing.WholeApplication;
import io.restassured.response.Response;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Who is answered what by the back end of Cockpit's own parts.
 */
@WholeApplication
class OverviewEndpointsIT {

	private static final String OVERVIEW = "/camunda/api/workplace/overview";

	@Autowired
	Staff staff;

	@Autowired
	OpenTasks openTasks;

	@Autowired
	RuntimeService runtime;

	@Autowired
	ManagementService management;

	@Autowired
	RepositoryService repository;

	@Autowired
	TaskService tasks;

	@ParameterizedTest
	@ValueSource(strings = { "", "/lines?section=stages&figure=x", "/incidents", "/history/x", "/times/x" })
	void answersNobodyWhoIsNotSignedIn(String place) {
		assertThat(this.staff.nobody().get(OVERVIEW + place).statusCode()).isEqualTo(401);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/lines?section=stages&figure=x", "/incidents", "/history/x", "/times/x" })
	void refusesCaseworkersAndFinanceInDanish(String place) {
		for (String user : List.of(Staff.ANNA, Staff.FINANCE)) {
			Response answer = as(user, "tasklist").request().get(OVERVIEW + place);
			assertThat(answer.statusCode()).as(user).isEqualTo(403);
			assertThat(answer.jsonPath().getString("detail")).contains("kun for drift");
		}
	}

	@Test
	void showsTeamLeadersTheFiguresAndAnalystsTheTimesAlone() throws Exception {
		String definition = definition(PartyHearing.KEY);
		WebAppSession leader = as(Staff.LEADER, "tasklist");
		assertThat(leader.request().get(OVERVIEW).statusCode()).isEqualTo(200);
		assertThat(leader.request().get(OVERVIEW + "/times/" + definition).statusCode()).isEqualTo(200);
		assertThat(leader.request().get(OVERVIEW + "/incidents").statusCode()).isEqualTo(403);
		assertThat(leader.request().get(OVERVIEW + "/history/x").statusCode()).isEqualTo(403);
		WebAppSession analyst = as(Staff.ANALYST, "cockpit");
		assertThat(analyst.request().get(OVERVIEW).statusCode()).isEqualTo(403);
		assertThat(analyst.request().get(OVERVIEW + "/lines?section=stages&figure=x").statusCode()).isEqualTo(403);
		assertThat(analyst.request().get(OVERVIEW + "/incidents").statusCode()).isEqualTo(403);
		assertThat(analyst.request().get(OVERVIEW + "/times/" + definition).statusCode()).isEqualTo(200);
	}

	@Test
	void letsTheEmergencyGroupIntoCockpitsPartsAndNoOthers() {
		WebAppSession rescuer = as(Staff.RESCUER, "cockpit");
		Response answer = rescuer.request().get(OVERVIEW);
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
		assertThat(rescuer.request().get(OVERVIEW + "/incidents").statusCode()).isEqualTo(200);
		for (String other : List.of("/camunda/api/workplace/deadlines", "/camunda/api/workplace/cases/UDS-2026-000001",
				"/camunda/api/workplace/overview/../deadlines", "/camunda/api/workplace/overviews")) {
			assertThat(rescuer.request().get(other).statusCode()).as(other).isIn(400, 403, 404);
		}
	}

	@Test
	void tellsWhatIsNotThere() {
		WebAppSession operator = as(Staff.OPERATOR, "cockpit");
		for (String place : List.of("/lines?section=nej&figure=x", "/lines", "/history/nej", "/times/nej")) {
			Response answer = operator.request().get(OVERVIEW + place);
			assertThat(answer.statusCode()).as(place).isEqualTo(404);
			assertThat(EnglishWords.in(List.of(answer.jsonPath().getString("detail")))).as(place).isEmpty();
		}
		Response again = operator.request().post(OVERVIEW + "/incidents/nej/retry");
		assertThat(again.statusCode()).isEqualTo(404);
		assertThat(again.jsonPath().getString("detail")).isEqualTo("Trinnet står ikke længere stille. Genindlæs siden");
		assertThat(operator.request().get(OVERVIEW + "/lines?section=stages&figure=nej").jsonPath().getList("$"))
			.isEmpty();
	}

	@Test
	void tellsAFailedStepInPlainLanguageAndLetsItTryAgain() throws Exception {
		Failed failed = failedComparison();
		OpenTask repair = failed.task();
		WebAppSession operator = as(Staff.OPERATOR, "cockpit");
		Response open = operator.request().get(OVERVIEW + "/incidents?instance=" + repair.instanceId());
		Map<String, String> incident = open.jsonPath().getMap("[0]");
		assertThat(incident).containsEntry("caseNumber", repair.caseNumber())
			.containsEntry("instanceId", repair.instanceId())
			.containsEntry("process", "Ret sag og forløb")
			.containsEntry("step", "Sammenlign igen")
			.containsEntry("whom", "Sagsbehandleren")
			.containsEntry("kind", "NullPointerException");
		assertThat(incident.get("happened")).startsWith("Sagen mangler noget");
		assertThat(open.jsonPath().getList("$")).hasSize(1);
		assertThat(open.asString()).doesNotContain("at dk.", "differenceId");
		assertThat(operator.request().get(OVERVIEW + "/lines?section=incidents&figure=all").asString())
			.contains(repair.caseNumber());

		String retry = OVERVIEW + "/incidents/" + incident.get("id") + "/retry";
		assertThat(operator.forged().post(retry).statusCode()).as("without the token").isEqualTo(403);
		assertThat(as(Staff.LEADER, "tasklist").request().post(retry).statusCode()).isEqualTo(403);
		assertThat(as(Staff.OPERATOR, "cockpit").request().post(retry).statusCode()).isEqualTo(204);
		assertThat(this.runtime.createIncidentQuery().processInstanceId(repair.instanceId()).count()).isZero();
		assertThat(job(repair).getRetries()).isEqualTo(1);
		this.runtime.setVariable(repair.instanceId(), Variables.DIFFERENCE_ID, failed.difference());
		this.management.executeJob(job(repair).getId());
		assertThat(this.runtime.createIncidentQuery().processInstanceId(repair.instanceId()).count()).isZero();
	}

	@Test
	void tellsEveryStepOfTheCaseWithItsModelsVersion() throws Exception {
		OpenTask hearing = this.openTasks.at(PartyHearing.KEY, PartyHearing.USER_TASK_REGISTER_HEARING_REPLY);
		this.staff.asTheApplication(() -> {
			this.tasks.setAssignee(hearing.id(), Staff.ANNA);
			return this.runtime.createProcessInstanceByKey(CaseRepair.KEY)
				.businessKey(hearing.caseNumber())
				.setVariables(this.runtime.getVariables(hearing.instanceId()))
				.startBeforeActivity(CaseRepair.USER_TASK_REPAIR_CASE)
				.execute();
		});
		List<Map<String, String>> steps = as(Staff.OPERATOR, "cockpit").request()
			.get(OVERVIEW + "/history/" + hearing.instanceId())
			.jsonPath()
			.getList("$");
		assertThat(steps).anySatisfy((step) -> assertThat(step).containsEntry("instanceId", hearing.instanceId())
			.containsEntry("who", Staff.ANNA + " Prøve")
			.containsEntry("state", "I gang")
			.doesNotContainKey("lasted")
			.hasEntrySatisfying("process", (process) -> assertThat(process).startsWith("Partshøring, version ")));
		assertThat(steps)
			.anySatisfy((step) -> assertThat(step.get("process")).startsWith("Ret sag og forløb, version "));
	}

	/** It knows no difference, so it fails until its tries are used up. */
	private Failed failedComparison() throws Exception {
		OpenTask task = this.openTasks.at(CaseRepair.KEY, CaseRepair.USER_TASK_REPAIR_CASE);
		long difference = (Long) this.runtime.getVariable(task.instanceId(), Variables.DIFFERENCE_ID);
		this.staff.asTheApplication(() -> {
			this.runtime.removeVariable(task.instanceId(), Variables.DIFFERENCE_ID);
			this.runtime.createProcessInstanceModification(task.instanceId())
				.cancelAllForActivity(CaseRepair.USER_TASK_REPAIR_CASE)
				.startBeforeActivity(CaseRepair.SERVICE_TASK_COMPARE_AGAIN)
				.execute();
			return task;
		});
		while (this.runtime.createIncidentQuery().processInstanceId(task.instanceId()).count() == 0) {
			assertThatExceptionOfType(RuntimeException.class)
				.isThrownBy(() -> this.management.executeJob(job(task).getId()));
		}
		Incident incident = this.runtime.createIncidentQuery().processInstanceId(task.instanceId()).singleResult();
		assertThat(incident.getIncidentType()).isEqualTo(Incident.FAILED_JOB_HANDLER_TYPE);
		return new Failed(task, difference);
	}

	private Job job(OpenTask task) {
		return this.management.createJobQuery().processInstanceId(task.instanceId()).singleResult();
	}

	private String definition(String key) {
		return this.repository.createProcessDefinitionQuery()
			.processDefinitionKey(key)
			.latestVersion()
			.singleResult()
			.getId();
	}

	private WebAppSession as(String user, String app) {
		return WebAppSession.of(this.staff, user, app);
	}

	private record Failed(OpenTask task, long difference) {

	}

}
