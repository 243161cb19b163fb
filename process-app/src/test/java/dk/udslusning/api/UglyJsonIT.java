package dk.udslusning.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dk.udslusning.access.Role;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.testing.PostgresDatabase;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeCaseApplication;
import io.restassured.response.Response;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Notices in JSON as systems really send them, on PostgreSQL, which refuses more than H2.
 */
@WholeCaseApplication
@TestPropertySource(properties = { "udslusning.senders.linden.shelter=Krisecentret Linden",
		"udslusning.senders.linden.origin=CRISIS_CENTRE_109" })
@DirtiesContext
class UglyJsonIT {

	private static final String LINDEN = "linden";

	@Autowired
	ProcessEngine engine;

	@Autowired
	Staff staff;

	@Autowired
	JdbcClient jdbc;

	CaseDriver driver;

	@DynamicPropertySource
	static void onPostgres(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", () -> PostgresDatabase.url("ugly"));
		registry.add("spring.datasource.username", () -> "postgres");
		registry.add("spring.datasource.password", () -> "");
	}

	@BeforeEach
	void begin() {
		this.staff.hire(LINDEN, Role.SHELTER.group());
		this.driver = new CaseDriver(this.engine);
		this.driver.moveTo(LocalDate.of(2026, 11, 23));
	}

	@AfterEach
	void end() {
		this.driver.backToToday();
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource("ugly")
	void takesOrRefusesAnUglyNoticeForTheRightReason(String name, Ugly ugly) {
		long before = notices();
		Response answer = this.staff.as(LINDEN)
			.contentType("application/json")
			.body(ugly.sent().getBytes(StandardCharsets.UTF_8))
			.post("/api/referrals");
		String said = answer.asString();
		assertThat(answer.statusCode()).as(said).isEqualTo((ugly.status() != null) ? ugly.status() : 201);
		if (ugly.status() == null) {
			assertThat(notices()).isEqualTo(before + 1);
			return;
		}
		assertThat(notices()).isEqualTo(before);
		assertThat(answer.contentType()).startsWith("application/problem+json");
		assertThat(said).doesNotContain("Xylofon", "0101801111", "010180-1111", "1010801111", "310280", "Den Første");
		if (ugly.field() != null) {
			List<Map<String, String>> errors = answer.jsonPath().getList("errors");
			assertThat(errors).anySatisfy((error) -> {
				assertThat(error.get("field")).isEqualTo(ugly.field());
				assertThat(error.get("message")).contains((ugly.message() != null) ? ugly.message() : "");
			});
		}
	}

	static Stream<Arguments> ugly() throws IOException {
		ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
		Ugly[] all = yaml.readValue(UglyJsonIT.class.getResource("/api/ugly-json.yaml"), Ugly[].class);
		assertThat(all).hasSizeGreaterThanOrEqualTo(50);
		return Stream.of(all).map((ugly) -> Arguments.of(ugly.name(), ugly));
	}

	private long notices() {
		return this.jdbc.sql("select count(*) from referral").query(Long.class).single();
	}

	/**
	 * An ugly notice.
	 *
	 * @param name what is ugly about it
	 * @param with fields laid over a good notice, as JSON
	 * @param body what is sent instead of a notice
	 * @param before what stands before the notice
	 * @param blanks how many blanks stand before it
	 * @param status of the refusal; null where it is to be taken
	 * @param field where the fault is; null where no field is at fault
	 * @param message a part of what is said there
	 */
	record Ugly(String name, Map<String, String> with, String body, String before, Integer blanks, Integer status,
			String field, String message) {

		String sent() {
			if (this.body != null) {
				return this.body;
			}
			Map<String, String> fields = new LinkedHashMap<>();
			fields.put("reference", "\"J-" + Integer.toHexString(this.name.hashCode()) + "\"");
			fields.put("admittedOn", "\"2026-11-01\"");
			fields.put("name", "\"Prøve " + this.name.length() + "\"");
			if (this.with != null) {
				fields.putAll(this.with);
			}
			return " ".repeat((this.blanks != null) ? this.blanks : 0) + ((this.before != null) ? this.before : "")
					+ fields.entrySet()
						.stream()
						.map((field) -> "\"" + field.getKey() + "\":"
								+ field.getValue().replace("%long%", "a".repeat(10_000)))
						.collect(Collectors.joining(",", "{", "}"));
		}

	}

}
