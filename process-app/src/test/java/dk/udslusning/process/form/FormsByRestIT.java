package dk.udslusning.process.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.FollowUp;
import dk.udslusning.process.names.NewTransition;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.testing.OpenTasks;
import dk.udslusning.testing.OpenTasks.OpenTask;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeApplication;
import io.restassured.response.Response;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Forms sent over HTTP: what cannot be taken is a 400 that says in Danish what to do.
 */
@WholeApplication
class FormsByRestIT {

	@Autowired
	Staff staff;

	@Autowired
	OpenTasks openTasks;

	@Autowired
	RuntimeService runtime;

	@Autowired
	JdbcClient jdbc;

	static Stream<String> processesWithoutAStartForm() {
		return Stream.of(Approval.KEY, FollowUp.KEY, PartyHearing.KEY, RateClarification.KEY, TransitionCourse.KEY);
	}

	@ParameterizedTest
	@MethodSource("processesWithoutAStartForm")
	void startsNoProcessThatHasNoForm(String key) {
		for (String user : Staff.ALL) {
			assertThat(start(user, key, Map.of()).statusCode()).as("%s by %s", key, user).isBetween(400, 499);
		}
		Response answer = start(Staff.LEADER, key, Map.of());
		assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
		assertThat(message(answer))
			.endsWith("kan ikke startes med en formular; den begynder af sig selv, når en sag når dertil");
	}

	@Test
	void startsNoProcessThatIsNotThere() {
		Response answer = submit(Staff.ANNA, "/process-definition/NoSuchProcess:1:1", Map.of());
		assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
		assertThat(message(answer)).endsWith("Processen findes ikke; vælg den igen på listen under »Ny registrering«");
	}

	@Test
	void takesNoFormForATaskThatIsGone() throws Exception {
		OpenTask task = this.openTasks.at(TransitionCourse.KEY, TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT);
		this.staff.asTheApplication(() -> {
			this.runtime.deleteProcessInstance(task.instanceId(), null);
			return null;
		});
		for (Response answer : List.of(submit(Staff.ANNA, "/task/" + task.id(), Map.of()),
				this.staff.as(Staff.ANNA).get("/engine-rest/task/" + task.id() + "/form-variables"))) {
			assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(400);
			assertThat(message(answer))
				.endsWith("Opgaven findes ikke længere; den er løst eller bortfaldet. Genindlæs opgavelisten");
		}
	}

	@Test
	void refusesAnswersThatExcludeEachOther() {
		Map<String, Object> contradiction = notice("Prøve Modsigelse");
		contradiction.put("situation", "Sover hos skiftende bekendte");
		Response answer = start(Staff.ANNA, NewTransition.KEY, contradiction);
		assertThat(answer.statusCode()).isEqualTo(400);
		assertThat(message(answer)).endsWith("Hvordan bor borgeren nu?: Passer ikke til svaret i »Borgeren kommer "
				+ "fra«; slet feltet, eller ret svaret");
	}

	@Test
	void opensOneCaseForANoticeThatIsSentTwice() {
		Map<String, Object> notice = notice("Prøve Gentaget");
		Response first = start(Staff.ANNA, NewTransition.KEY, notice);
		assertThat(first.statusCode()).as(first.asString()).isEqualTo(200);
		Response second = start(Staff.ANNA, NewTransition.KEY, notice);
		assertThat(second.statusCode()).isEqualTo(400);
		assertThat(message(second)).contains("Modtaget den: Den samme henvendelse er lige registreret som sag "
				+ first.jsonPath().getString("businessKey"));
		assertThat(start(Staff.BODIL, NewTransition.KEY, notice).statusCode()).as("another caseworker").isEqualTo(200);
		assertThat(casesOf("Prøve Gentaget")).isEqualTo(2);
	}

	@Test
	void opensOneCaseForADoubleClick() {
		List<CompletableFuture<Response>> clicks = IntStream.range(0, 4)
			.mapToObj((click) -> CompletableFuture
				.supplyAsync(() -> start(Staff.ANNA, NewTransition.KEY, notice("Prøve Dobbeltklik"))))
			.toList();
		assertThat(clicks.stream().map(CompletableFuture::join).map(Response::statusCode).sorted()).containsExactly(200,
				400, 400, 400);
		assertThat(casesOf("Prøve Dobbeltklik")).isEqualTo(1);
	}

	private long casesOf(String name) {
		return this.jdbc.sql("select count(*) from citizen where name = :name")
			.param("name", name)
			.query(Long.class)
			.single();
	}

	private Response start(String user, String key, Map<String, Object> values) {
		return submit(user, "/process-definition/key/" + key, values);
	}

	private Response submit(String user, String of, Map<String, Object> values) {
		Map<String, Object> variables = new HashMap<>();
		values.forEach((field, value) -> variables.put(field, Map.of("value", value)));
		return this.staff.as(user).body(Map.of("variables", variables)).post("/engine-rest" + of + "/submit-form");
	}

	private static String message(Response answer) {
		return answer.jsonPath().getString("message");
	}

	private static Map<String, Object> notice(String name) {
		return new HashMap<>(Map.of("receivedOn", "2026-11-20", "channel", "SHELTER_NOTICE", "name", name, "protection",
				"NONE", "origin", "HOMELESS_SHELTER_110", "shelter", "Forsorgshjemmet Havnen", "admittedOn",
				"2026-09-01", "urgency", "NORMAL"));
	}

}
