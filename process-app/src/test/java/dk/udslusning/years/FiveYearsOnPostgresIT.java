package dk.udslusning.years;

import dk.udslusning.testing.PostgresDatabase;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The same five years on PostgreSQL.
 */
class FiveYearsOnPostgresIT extends FiveYearsIT {

	@DynamicPropertySource
	static void onPostgres(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", () -> PostgresDatabase.url("years"));
		registry.add("spring.datasource.username", () -> "postgres");
		registry.add("spring.datasource.password", () -> "");
	}

}
