package dk.udslusning.workplace.overview;

import java.util.List;

import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.SampleHomes;
import dk.udslusning.testing.PostgresDatabase;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The overview on PostgreSQL, with ten thousand cases of which every second waits for a
 * home and the others have a lease that ends with the trial.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "udslusning.demo.caseload=false", "camunda.bpm.job-execution.enabled=false" })
@ActiveProfiles("demo")
@DirtiesContext
class OverviewOnPostgresIT {

	private static final int CASES = 10_000;

	@Autowired
	List<OverviewPart> parts;

	@Autowired
	Incidents incidents;

	@Autowired
	StepTimes times;

	@Autowired
	HomeRegister homes;

	@Autowired
	JdbcClient jdbc;

	@DynamicPropertySource
	static void onPostgres(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", () -> PostgresDatabase.url("overview"));
		registry.add("spring.datasource.username", () -> "postgres");
		registry.add("spring.datasource.password", () -> "postgres");
	}

	@Test
	void countsTenThousandCases() {
		tenThousandCases();
		assertThat(count("stages", "WAITING:FRIKOMMUNE_25")).isEqualTo(CASES / 2);
		assertThat(count("stages", "LIVING_THERE:FRIKOMMUNE_25")).isEqualTo(CASES / 2);
		assertThat(count("schemes", "FRIKOMMUNE_25:WITH_THE_SCHEME")).isEqualTo(CASES / 2);
		for (OverviewPart part : this.parts) {
			part.section().figures().forEach((figure) -> assertThat(part.lines(figure.key())).hasSizeLessThan(201));
		}
		assertThat(this.incidents.open()).isEmpty();
		assertThat(this.incidents.ofCaseOf("x")).isEmpty();
		String definition = this.jdbc.sql("select min(ID_) from ACT_RE_PROCDEF").query(String.class).single();
		assertThat(this.times.of(definition)).isEmpty();
	}

	private void tenThousandCases() {
		this.homes.add(SampleHomes.family());
		this.jdbc
			.sql("insert into case_file (case_number, status, scheme, caseworker, opened_on, version) "
					+ "select 'UDS-2021-' || lpad(n::text, 6, '0'), 'OPEN', 'FRIKOMMUNE_25', 'sagsbehandler1', "
					+ "date '2021-01-01', 0 from generate_series(1, " + CASES + ") n")
			.update();
		this.jdbc
			.sql("insert into home_offer (case_number, home_id, planned_lease_start, resident_mix_assessed, "
					+ "no_elderly_demand, status, offered_on, version) select case_number, "
					+ "(select min(id) from transitional_home), date '2022-01-01', 'YES', 'YES', 'LEASED', "
					+ "date '2021-12-01', 0 from case_file where right(case_number, 1) in ('1', '3', '5', '7', '9')")
			.update();
		this.jdbc.sql("insert into lease (case_number, home_id, offer_id, signed_on, starts_on, period_months, "
				+ "last_legal_day, deviations, council_approved_on, rent_oere, heat_oere, water_oere, antenna_oere, "
				+ "laundry_oere, other_oere, planned_moving_in, version) select case_number, home_id, id, "
				+ "offered_on, planned_lease_start, 60, date '2026-12-31', 'x', offered_on, 500000, 0, 0, 0, 0, 0, "
				+ "planned_lease_start, 0 from home_offer")
			.update();
		this.jdbc
			.sql("insert into tenancy (case_number, lease_id, moved_in_on, keys_on, need_level, version) "
					+ "select case_number, id, starts_on, starts_on, 'LOW', 0 from lease")
			.update();
		// As the database does by itself, some time after so many rows.
		this.jdbc.sql("analyze").update();
	}

	private long count(String section, String key) {
		return this.parts.stream()
			.filter((part) -> part.id().equals(section))
			.flatMap((part) -> part.section().figures().stream())
			.filter((figure) -> figure.key().equals(key))
			.findFirst()
			.orElseThrow()
			.count();
	}

}
