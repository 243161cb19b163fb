package dk.udslusning;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import dk.udslusning.process.names.NewTransition;
import dk.udslusning.process.names.TransitionCourse;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application's own jar, killed in the middle of its work: what was confirmed is
 * there when it comes back, and nothing is there by half. Two kills by default;
 * {@code -Dudslusning.kills=20} for more.
 */
class KilledProcessIT {

	private static final int KILLS = Integer.getInteger("udslusning.kills", 2);

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private static final Random CHANCE = new Random(20261123);

	@TempDir
	Path folder;

	private final AtomicInteger citizens = new AtomicInteger();

	private final Set<String> confirmed = new ConcurrentSkipListSet<>();

	private final Set<String> agreed = new ConcurrentSkipListSet<>();

	private int port;

	private Process application;

	@Test
	void losesNothingThatWasConfirmed() throws Exception {
		for (int kill = 0; kill < KILLS; kill++) {
			start();
			registerUntilKilled();
		}
		start();
		Set<String> inEngine = casesInEngine();
		Set<String> waiting = casesWaitingForSafeContact();
		stop();
		Set<String> inCaseFile = new TreeSet<>(
				database().sql("select case_number from case_file").query(String.class).list());
		Set<String> whole = new TreeSet<>(database()
			.sql("select f.case_number from case_file f join citizen c on c.case_number = f.case_number "
					+ "join case_journal j on j.case_number = f.case_number where j.step = :step")
			.param("step", NewTransition.START_EVENT_NEW_TRANSITION)
			.query(String.class)
			.list());
		Set<String> withSafeContact = new TreeSet<>(database()
			.sql("select s.case_number from safe_contact s join case_journal j on j.case_number = s.case_number "
					+ "where j.step = :step")
			.param("step", TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT)
			.query(String.class)
			.list());

		assertThat(this.confirmed).isNotEmpty();
		assertThat(inCaseFile).containsAll(this.confirmed);
		assertThat(whole).containsAll(this.confirmed);
		assertThat(inEngine).as("a case in one record is in the other").isEqualTo(inCaseFile);
		assertThat(this.agreed).isNotEmpty();
		assertThat(withSafeContact).containsAll(this.agreed);
		assertThat(waiting).as("a case waits for what is not in its file, and for nothing that is")
			.isEqualTo(without(inCaseFile, withSafeContact));
		System.out.printf("%d kills; cases: %d confirmed, %d found; safe contacts: %d confirmed, %d found%n", KILLS,
				this.confirmed.size(), inCaseFile.size(), this.agreed.size(), withSafeContact.size());
	}

	private void start() throws IOException, InterruptedException {
		try (ServerSocket free = new ServerSocket(0)) {
			this.port = free.getLocalPort();
		}
		Path java = Path.of(System.getProperty("java.home"), "bin", "java");
		this.application = new ProcessBuilder(java.toString(), "-Xmx600m", "-Dserver.port=" + this.port,
				"-Dudslusning.data-folder=" + this.folder, "-Dudslusning.demo.caseload=false",
				"-Dspring.profiles.active=demo", "-jar", jar().toString())
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("application.log").toFile())
			.directory(this.folder.toFile())
			.start();
		Instant until = Instant.now().plus(PATIENCE);
		while (!isUp()) {
			assertThat(this.application.isAlive()).as(() -> log()).isTrue();
			assertThat(Instant.now()).as("started in time").isBefore(until);
			this.application.waitFor(200, TimeUnit.MILLISECONDS);
		}
	}

	private boolean isUp() {
		try {
			return RestAssured.given().port(this.port).get("/actuator/health").statusCode() == 200;
		}
		catch (Exception ex) {
			return false;
		}
	}

	/**
	 * Two caseworkers register while the process is shot at a moment chosen by chance.
	 */
	private void registerUntilKilled() throws InterruptedException {
		int before = this.confirmed.size();
		AtomicBoolean alive = new AtomicBoolean(true);
		List<Thread> caseworkers = new ArrayList<>();
		for (String user : List.of("sagsbehandler1", "sagsbehandler2")) {
			Thread caseworker = new Thread(() -> register(user, alive));
			caseworker.start();
			caseworkers.add(caseworker);
		}
		awaitMoreThan(before);
		this.application.waitFor(1_000 + CHANCE.nextInt(3_000), TimeUnit.MILLISECONDS);
		this.application.destroyForcibly().waitFor();
		alive.set(false);
		for (Thread caseworker : caseworkers) {
			caseworker.join();
		}
	}

	/** A fresh process takes its time for the first one. */
	private void awaitMoreThan(int before) throws InterruptedException {
		Instant until = Instant.now().plus(PATIENCE);
		while (this.confirmed.size() == before) {
			assertThat(Instant.now()).as("registered in time").isBefore(until);
			this.application.waitFor(50, TimeUnit.MILLISECONDS);
		}
	}

	private void register(String user, AtomicBoolean alive) {
		while (alive.get()) {
			try {
				Response answer = as(user).contentType(ContentType.JSON)
					.body(notice())
					.post("/engine-rest/process-definition/key/" + NewTransition.KEY + "/submit-form");
				assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
				String caseNumber = answer.jsonPath().getString("businessKey");
				this.confirmed.add(caseNumber);
				agreeSafeContact(user, caseNumber);
			}
			catch (Exception ex) {
				// the process was killed while it answered: nothing was confirmed
				return;
			}
		}
	}

	private void agreeSafeContact(String user, String caseNumber) {
		String task = "/engine-rest/task/" + as(user).queryParam("processInstanceBusinessKey", caseNumber)
			.get("/engine-rest/task")
			.jsonPath()
			.getString("[0].id");
		Map<String, Object> shown = as(user).get(task + "/form-variables").jsonPath().getMap("caseVersion");
		Response answer = as(user).contentType(ContentType.JSON)
			.body(Map.of("variables",
					Map.of("protection", Map.of("value", "NONE"), "digitalPost", Map.of("value", "ONLY_CITIZEN"),
							"phone", Map.of("value", "20 11 22 33"), "cpr", Map.of("value", ""), "caseVersion",
							Map.of("value", shown.get("value")))))
			.post(task + "/submit-form");
		assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(204);
		this.agreed.add(caseNumber);
	}

	private Map<String, Object> notice() {
		return Map.of("variables",
				Map.of("receivedOn", Map.of("value", "2026-11-20"), "channel", Map.of("value", "SHELTER_NOTICE"),
						"name", Map.of("value", "Prøve Person " + this.citizens.incrementAndGet()), "protection",
						Map.of("value", "NONE"), "origin", Map.of("value", "HOMELESS_SHELTER_110"), "shelter",
						Map.of("value", "Forsorgshjemmet Havnen"), "admittedOn", Map.of("value", "2026-09-01"),
						"urgency", Map.of("value", "NORMAL")));
	}

	private Set<String> casesInEngine() {
		return new TreeSet<>(as("drift").queryParam("processDefinitionKey", TransitionCourse.KEY)
			.queryParam("maxResults", 100_000)
			.get("/engine-rest/process-instance")
			.jsonPath()
			.getList("businessKey", String.class));
	}

	private Set<String> casesWaitingForSafeContact() {
		String key = TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT;
		List<String> instances = as("drift").queryParam("taskDefinitionKey", key)
			.queryParam("maxResults", 100_000)
			.get("/engine-rest/task")
			.jsonPath()
			.getList("processInstanceId", String.class);
		Map<String, String> cases = new HashMap<>();
		as("drift").queryParam("processDefinitionKey", TransitionCourse.KEY)
			.queryParam("maxResults", 100_000)
			.get("/engine-rest/process-instance")
			.jsonPath()
			.<Map<String, String>>getList("")
			.forEach((instance) -> cases.put(instance.get("id"), instance.get("businessKey")));
		return instances.stream().map(cases::get).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Set<String> without(Set<String> all, Set<String> some) {
		Set<String> rest = new TreeSet<>(all);
		rest.removeAll(some);
		return rest;
	}

	private RequestSpecification as(String user) {
		return RestAssured.given().port(this.port).auth().preemptive().basic(user, user);
	}

	private void stop() throws InterruptedException {
		this.application.destroy();
		this.application.waitFor(30, TimeUnit.SECONDS);
	}

	private JdbcClient database() {
		return JdbcClient.create(new DriverManagerDataSource(
				"jdbc:h2:file:" + this.folder.resolve("udslusning") + ";IFEXISTS=TRUE", "udslusning", ""));
	}

	private String log() {
		try {
			return Files.readString(this.folder.resolve("application.log"));
		}
		catch (IOException ex) {
			return "(no log)";
		}
	}

	private static Path jar() throws IOException {
		try (var files = Files.list(Path.of("target"))) {
			return files.filter((file) -> file.toString().endsWith(".jar")).findFirst().orElseThrow().toAbsolutePath();
		}
	}

}
