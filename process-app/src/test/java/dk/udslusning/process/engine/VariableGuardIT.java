package dk.udslusning.process.engine;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.NewTransition;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;
import dk.udslusning.testing.OpenTasks;
import dk.udslusning.testing.OpenTasks.OpenTask;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeApplication;
import io.restassured.response.Response;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.Variables.SerializationDataFormats;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/**
 * The one guard on variables, tried through each door: over REST by the emergency group,
 * who has the grant, and inside the application, where nobody asks for grants.
 */
@WholeApplication
class VariableGuardIT {

	private static final String NAME = "borgerensNavn";

	private static final String VALUE = "Markersen";

	@Autowired
	Staff staff;

	@Autowired
	OpenTasks openTasks;

	@Autowired
	RuntimeService runtime;

	@Autowired
	TaskService tasks;

	@Autowired
	ManagementService management;

	private OpenTask task;

	@BeforeEach
	void aTaskInACase() throws Exception {
		this.task = this.openTasks.at(FollowUp.KEY, FollowUp.USER_TASK_HOLD_FOLLOW_UP);
	}

	static List<Arguments> doorsOverRest() {
		String variable = "{\"value\":\"" + VALUE + "\",\"type\":\"String\"}";
		String named = "{\"" + NAME + "\":" + variable + "}";
		return List.of(arguments("PUT", "/task/{task}/variables/" + NAME, variable),
				arguments("PUT", "/task/{task}/localVariables/" + NAME, variable),
				arguments("POST", "/task/{task}/variables", "{\"modifications\":" + named + "}"),
				arguments("POST", "/task/{task}/localVariables", "{\"modifications\":" + named + "}"),
				arguments("PUT", "/process-instance/{instance}/variables/" + NAME, variable),
				arguments("POST", "/process-instance/{instance}/variables", "{\"modifications\":" + named + "}"),
				arguments("PUT", "/execution/{instance}/localVariables/" + NAME, variable),
				arguments("POST", "/execution/{instance}/localVariables", "{\"modifications\":" + named + "}"),
				arguments("POST", "/message",
						"{\"messageName\":\"course.withdrawn\",\"processInstanceId\":\"{course}\",\"processVariables\":"
								+ named + "}"),
				arguments("POST", "/message",
						"{\"messageName\":\"course.withdrawn\",\"processInstanceId\":\"{course}\",\"processVariablesLocal\":"
								+ named + "}"),
				arguments("POST", "/process-instance/{instance}/modification",
						"{\"instructions\":[{\"type\":\"startBeforeActivity\",\"activityId\":\"UserTask_HoldFollowUp\",\"variables\":"
								+ named + "}]}"));
	}

	@ParameterizedTest(name = "{0} {1}")
	@MethodSource("doorsOverRest")
	void refusesANameOutsideTheContractOverRest(String method, String path, String body) throws Exception {
		OpenTask course = this.openTasks.at(TransitionCourse.KEY, TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT);
		Response answer = this.staff.as(Staff.RESCUER)
			.body(body.replace("{course}", course.instanceId()))
			.request(method, "/engine-rest"
					+ path.replace("{task}", this.task.id()).replace("{instance}", this.task.instanceId()));
		assertThat(answer.statusCode()).isIn(400, 403, 500);
		assertThat(answer.asString()).contains("\\\"" + NAME + "\\\" er ikke i kontrakten").doesNotContain(VALUE);
		assertThat(this.runtime.createVariableInstanceQuery().variableName(NAME).count()).isZero();
	}

	@Test
	void takesAVariableOfTheContractFromTheEmergencyGroup() {
		assertThat(this.staff.as(Staff.RESCUER)
			.body("{\"value\":true,\"type\":\"Boolean\"}")
			.put("/engine-rest/process-instance/" + this.task.instanceId() + "/variables/" + Variables.CONTACT_REACHED)
			.statusCode()).isEqualTo(204);
		assertThat(this.runtime.getVariable(this.task.instanceId(), Variables.CONTACT_REACHED)).isEqualTo(true);
	}

	@Test
	void refusesANameOutsideTheContractInsideTheApplication() throws Exception {
		Map<String, Object> variables = Map.of(NAME, VALUE);
		String id = this.task.id();
		String instance = this.task.instanceId();
		refuses(() -> this.runtime.setVariable(instance, NAME, VALUE));
		refuses(() -> this.runtime.setVariableLocal(instance, NAME, VALUE));
		refuses(() -> this.runtime.setVariable(instance, NAME, null));
		refuses(() -> this.tasks.setVariable(id, NAME, VALUE));
		refuses(() -> this.tasks.setVariableLocal(id, NAME, VALUE));
		refuses(() -> this.tasks.complete(id, variables));
		refuses(() -> this.runtime.startProcessInstanceByKey(NewTransition.KEY, variables));
		refuses(() -> this.runtime.createProcessInstanceByKey(NewTransition.KEY)
			.setVariables(variables)
			.startBeforeActivity(NewTransition.SERVICE_TASK_START_TRANSITION_COURSE)
			.execute());
		OpenTask course = this.openTasks.at(TransitionCourse.KEY, TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT);
		refuses(() -> this.runtime.createMessageCorrelation("course.withdrawn")
			.processInstanceId(course.instanceId())
			.setVariable(NAME, VALUE)
			.correlate());
		refuses(() -> this.runtime.createMessageCorrelation("course.withdrawn")
			.processInstanceId(course.instanceId())
			.setVariablesLocal(variables)
			.correlateAll());
	}

	@Test
	void refusesABatchAndATransientVariableToo() {
		refuses(() -> this.runtime.setVariablesAsync(List.of(this.task.instanceId()), Map.of(NAME, VALUE)));
		refuses(() -> this.runtime.setVariable(this.task.instanceId(), NAME,
				org.camunda.bpm.engine.variable.Variables.stringValue(VALUE, true)));
		assertThat(this.management.createBatchQuery().count()).isZero();
	}

	static List<Object> wrongTypes() {
		return List.of(2.5, new Date(0), VALUE.getBytes(), List.of(VALUE), Map.of("navn", VALUE), (short) 1,
				org.camunda.bpm.engine.variable.Variables.fileValue("navn.txt").file(VALUE.getBytes()).create(),
				org.camunda.bpm.engine.variable.Variables.objectValue(List.of(VALUE))
					.serializationDataFormat(SerializationDataFormats.JSON)
					.create(),
				SpinValues.jsonValue("{\"navn\":\"" + VALUE + "\"}").create());
	}

	@ParameterizedTest
	@MethodSource("wrongTypes")
	void refusesAnyOtherTypeUnderANameOfTheContract(Object value) {
		ThrowingCallable set = (value instanceof TypedValue typed)
				? () -> this.runtime.setVariable(this.task.instanceId(), Variables.RATE_CODE, typed)
				: () -> this.runtime.setVariable(this.task.instanceId(), Variables.RATE_CODE, value);
		assertThatThrownBy(set).isInstanceOf(ClosedDoor.class)
			.hasMessageContaining(Variables.RATE_CODE)
			.message()
			.doesNotContain(VALUE);
		assertThat(this.runtime.getVariable(this.task.instanceId(), Variables.RATE_CODE)).isNull();
	}

	@Test
	void refusesASentenceUnderANameOfTheContract() {
		for (String sentence : List.of("Anna Markersen", "æ", "<b>", "x".repeat(65), "")) {
			assertThatThrownBy(() -> this.runtime.setVariable(this.task.instanceId(), Variables.RATE_CODE, sentence))
				.as(sentence)
				.isInstanceOf(ClosedDoor.class)
				.hasMessageContaining("kode eller et tidspunkt");
		}
	}

	@Test
	void takesCodesMomentsNumbersAnswersAndNothing() {
		Map<String, Object> good = new HashMap<>();
		good.put(Variables.RATE_CODE, "OWN_PAYMENT_110");
		good.put(Variables.RATE_MONTH, "2028-01");
		good.put(Variables.TENANCY_ENDS_AT, "2031-12-01T06:00:00");
		good.put(Variables.FOLLOW_UP_INTERVAL, "P14D");
		good.put(Variables.PAYABLE, true);
		good.put(Variables.HEARING_WORKING_DAYS, 10);
		good.put(Variables.REFUND_OERE, 410_050L);
		good.put(Variables.NEED_LEVEL, null);
		this.runtime.setVariables(this.task.instanceId(), good);
		assertThat(this.runtime.getVariables(this.task.instanceId())).containsAllEntriesOf(good);
	}

	@Test
	void repeatsNoNameThatLooksLikeANumberOrASentence() {
		for (String name : List.of("3112999998", "Anna Markersen", "cpr-311299-9998")) {
			assertThatThrownBy(() -> this.runtime.setVariable(this.task.instanceId(), name, true))
				.isInstanceOf(ClosedDoor.class)
				.message()
				.doesNotContain(name)
				.contains("ulæseligt navn");
		}
	}

	private void refuses(ThrowingCallable door) {
		assertThatThrownBy(door).isInstanceOf(ClosedDoor.class)
			.hasMessageContaining(NAME)
			.message()
			.doesNotContain(VALUE);
		assertThat(this.runtime.createVariableInstanceQuery().variableName(NAME).count()).isZero();
	}

}
