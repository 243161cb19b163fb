package dk.udslusning.years;

import dk.udslusning.testing.PostgresDatabase;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The five years of a lease on PostgreSQL. Those of the trial walk on H2 alone: each
 * takes a minute and more, and what differs between the databases differs in both.
 */
class FiveYearsOnPostgresIT extends FiveYearsIT {

	@DynamicPropertySource
	static void onPostgres(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", () -> PostgresDatabase.url("years"));
		registry.add("spring.datasource.username", () -> "postgres");
		registry.add("spring.datasource.password", () -> "");
	}

	@Override
	void livesTheTrialAsTheCalendarSays() {
	}

}
