package dk.udslusning.workplace;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.udslusning.UdslusningApplication;
import dk.udslusning.testing.PostgresDatabase;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long a caseworker waits for her list and for the page of a case, in an office with
 * many open tasks: the demo on PostgreSQL with authorizations on, through the front door,
 * against SQL written by hand for the same answer. The first argument is the number of
 * tasks.
 */
public final class WorkplaceBenchmark {

	private static final String PAGE = """
			{"sorting":[{"sortBy":"dueDate","sortOrder":"asc"},{"sortBy":"created","sortOrder":"desc"}]}""";

	private static final int WARM_UP_SECONDS = Integer.getInteger("warmUpSeconds", 35);

	private static final int ROUNDS = Integer.getInteger("rounds", 120);

	private static final ObjectMapper JSON = new ObjectMapper();

	private final CookieManager cookies = new CookieManager();

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String server;

	private WorkplaceBenchmark(String server) {
		this.server = server;
	}

	public static void main(String[] args) throws Exception {
		int tasks = (args.length > 0) ? Integer.parseInt(args[0]) : 10_000;
		try (ConfigurableApplicationContext office = start()) {
			JdbcClient jdbc = office.getBean(JdbcClient.class);
			long began = System.nanoTime();
			new OpenTasksAtVolume(jdbc, office.getBean(RuntimeService.class), office.getBean(IdentityService.class))
				.add(tasks);
			System.out.printf("%d tasks made in %d s%n", jdbc.sql("select count(*) from act_ru_task").query(Long.class).single(),
					(System.nanoTime() - began) / 1_000_000_000L);
			String server = "http://localhost:" + office.getEnvironment().getProperty("local.server.port");
			System.out.println("| | ours, ms | SQL by hand, ms | ratio |");
			new WorkplaceBenchmark(server).signIn("sagsbehandler4").measureLists(office.getBean(FilterService.class));
			new WorkplaceBenchmark(server).signIn("sagsbehandler1").measurePage(jdbc);
		}
		System.exit(0);
	}

	private static ConfigurableApplicationContext start() throws IOException {
		return new SpringApplicationBuilder(UdslusningApplication.class).profiles("demo")
			.properties("spring.datasource.username=postgres", "spring.datasource.password=postgres",
					"udslusning.data-folder=" + Files.createTempDirectory("workplace-benchmark"))
			.run("--spring.datasource.url=" + PostgresDatabase.url("workplace"), "--udslusning.demo.caseload=true",
					"--camunda.bpm.job-execution.enabled=false", "--logging.level.root=warn", "--server.port=0");
	}

	private void measureLists(FilterService filters) {
		List.of("mine:Mine opgaver", "group:Min gruppes opgaver", "all:Alle opgaver").forEach((list) -> {
			String name = list.split(":")[0];
			String filter = filters.createTaskFilterQuery().filterName(list.split(":")[1]).singleResult().getId();
			compare(list.split(":")[1], () -> tasks(filter), () -> get("/camunda/api/workplace/hand-written/list/" + name));
		});
	}

	private void measurePage(JdbcClient jdbc) {
		String caseNumber = jdbc
			.sql("select min(t.case_number) from tenancy t join case_file f on f.case_number = t.case_number "
					+ "where f.opened_on > date '1990-01-01' and f.status = 'OPEN' and f.caseworker = 'sagsbehandler1' "
					+ "and t.moved_out_on is null")
			.query(String.class)
			.single();
		compare("Sag", () -> get("/camunda/api/workplace/cases/" + caseNumber),
				() -> get("/camunda/api/workplace/hand-written/case/" + caseNumber));
	}

	private static void compare(String what, Runnable ours, Runnable hand) {
		Round round = new Round().way("ours", ours).way("hand", hand);
		round.run(WARM_UP_SECONDS, ROUNDS);
		System.out.printf("| %s | %s | %s | %.1f |%n", what, round.median("ours"), round.median("hand"),
				(double) round.micros("ours") / round.micros("hand"));
	}

	/** As Tasklist asks: the page of the list with its count and its cards. */
	private JsonNode tasks(String filter) {
		return post("/camunda/api/engine/engine/default/filter/" + filter + "/list?firstResult=0&maxResults=15", PAGE,
				"application/hal+json");
	}

	private WorkplaceBenchmark signIn(String user) {
		get("/camunda/app/tasklist/default/");
		String form = "username=" + URLEncoder.encode(user, StandardCharsets.UTF_8) + "&password="
				+ URLEncoder.encode(user, StandardCharsets.UTF_8);
		send(request("/camunda/api/admin/auth/user/default/login/tasklist")
			.header("Content-Type", "application/x-www-form-urlencoded")
			.header("Accept", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(form)));
		get("/camunda/app/tasklist/default/");
		return this;
	}

	private String get(String path) {
		return send(request(path).header("Accept", "application/json, text/html").GET());
	}

	private JsonNode post(String path, String body, String accept) {
		try {
			return JSON.readTree(send(request(path).header("Content-Type", "application/json")
				.header("Accept", accept)
				.POST(HttpRequest.BodyPublishers.ofString(body))));
		}
		catch (IOException ex) {
			throw new IllegalStateException(path, ex);
		}
	}

	private HttpRequest.Builder request(String path) {
		HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(this.server + path));
		this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("XSRF-TOKEN"))
			.map(HttpCookie::getValue)
			.findFirst()
			.ifPresent((token) -> request.header("X-XSRF-TOKEN", token));
		return request;
	}

	private String send(HttpRequest.Builder request) {
		HttpRequest built = request.build();
		try {
			HttpResponse<String> answer = this.http.send(built, HttpResponse.BodyHandlers.ofString());
			if (answer.statusCode() >= 300) {
				throw new IllegalStateException(built.uri() + " answered " + answer.statusCode() + ": " + answer.body());
			}
			return answer.body();
		}
		catch (IOException ex) {
			throw new IllegalStateException(built.uri().toString(), ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
