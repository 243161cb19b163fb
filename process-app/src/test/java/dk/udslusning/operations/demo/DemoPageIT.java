package dk.udslusning.operations.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dk.udslusning.UdslusningApplication;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The demo's page leads to each citizen it names, in whatever year the demo is started.
 */
class DemoPageIT {

	private static final Path PAGE = Path.of("..", "docs", "da", "demo.md");

	/** | Citizen | Case | `user` | Open tasks | What to try | */
	private static final Pattern ROW = Pattern
		.compile("^\\| ([^|]+) \\| ([^|]+) \\| `(\\w+)` \\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);

	@AfterEach
	void backToToday() {
		ClockUtil.reset();
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-23", "2028-02-29" })
	void namesEachCitizenWhereSheStands(LocalDate day) throws IOException {
		ClockUtil.setCurrentTime(noonOf(day));
		try (ConfigurableApplicationContext demo = start(day)) {
			assertThat(demo.getBean(ManagementService.class).createJobQuery().withException().count()).isZero();
			Map<String, String> standing = standing(demo);
			if (Boolean.getBoolean("udslusning.demo.print")) {
				standing.forEach((citizen, place) -> System.out.println("| " + citizen + " | " + place + " |"));
			}
			Map<String, String> promised = promised();
			assertThat(standing).hasSizeGreaterThan(60).containsExactlyInAnyOrderEntriesOf(promised);
		}
	}

	/** The trial's citizens are further on then; their numbers are the page's. */
	@Test
	void givesEachCitizenTheSameNumberOnTheLastDayOfTheYear() throws IOException {
		LocalDate day = LocalDate.of(2026, 12, 31);
		ClockUtil.setCurrentTime(noonOf(day));
		try (ConfigurableApplicationContext demo = start(day)) {
			assertThat(numbers(standing(demo))).isEqualTo(numbers(promised()));
		}
	}

	private static Map<String, String> numbers(Map<String, String> places) {
		Map<String, String> numbers = new TreeMap<>(places);
		numbers.replaceAll((citizen, place) -> place.substring(0, place.indexOf(' ')));
		return numbers;
	}

	private static Map<String, String> promised() throws IOException {
		Matcher rows = ROW.matcher(Files.readString(PAGE));
		return rows.results()
			.collect(Collectors.toMap((row) -> row.group(1), DemoPageIT::place, (one, other) -> one, TreeMap::new));
	}

	private static String place(MatchResult row) {
		return row.group(2) + " | `" + row.group(3) + "` | " + row.group(4);
	}

	private static Map<String, String> standing(ConfigurableApplicationContext demo) {
		Map<String, Set<String>> open = new TreeMap<>();
		for (Task task : demo.getBean(TaskService.class).createTaskQuery().list()) {
			open.computeIfAbsent(caseNumber(demo, task), (caseNumber) -> new TreeSet<>()).add(task.getName());
		}
		List<Map<String, Object>> citizens = demo.getBean(JdbcClient.class)
			.sql("select c.case_number, z.name, c.caseworker from case_file c join citizen z on z.case_number = c.case_number")
			.query()
			.listOfRows();
		Map<String, String> standing = new TreeMap<>();
		open.forEach((key, tasks) -> {
			if (key.startsWith("SATS-")) {
				standing.put("Satsregulering " + key.substring("SATS-".length()),
						key + " | `teamleder` | " + String.join(", ", tasks));
			}
		});
		for (Map<String, Object> citizen : citizens) {
			Set<String> tasks = open.getOrDefault(citizen.get("case_number"), Set.of());
			String name = (citizen.get("name") != null) ? (String) citizen.get("name") : "Anonym borger";
			standing.put(name, citizen.get("case_number") + " | `" + citizen.get("caseworker") + "` | "
					+ (tasks.isEmpty() ? "ingen: sagen er lukket" : String.join(", ", tasks)));
		}
		return standing;
	}

	private static String caseNumber(ConfigurableApplicationContext demo, Task task) {
		String key = demo.getBean(RuntimeService.class)
			.createProcessInstanceQuery()
			.processInstanceId(task.getProcessInstanceId())
			.singleResult()
			.getBusinessKey();
		return (key != null) ? key : "";
	}

	private static Date noonOf(LocalDate day) {
		return Date.from(day.atTime(LocalTime.NOON).atZone(ZoneId.of("Europe/Copenhagen")).toInstant());
	}

	private static ConfigurableApplicationContext start(LocalDate day) {
		return new SpringApplicationBuilder(UdslusningApplication.class).profiles("demo")
			.run("--server.port=0",
					"--spring.datasource.url=jdbc:h2:mem:demo" + day
							+ ";DB_CLOSE_ON_EXIT=FALSE;DEFAULT_NULL_ORDERING=HIGH",
					"--camunda.bpm.job-execution.enabled=false", "--udslusning.demo.caseload=true");
	}

}
