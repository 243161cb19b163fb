package dk.udslusning.api;

import dk.udslusning.testing.PostgresDatabase;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * The same on PostgreSQL.
 */
class ReferralsOnPostgresIT extends ReferralsIT {

	@DynamicPropertySource
	static void onPostgres(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", () -> PostgresDatabase.url("referrals"));
		registry.add("spring.datasource.username", () -> "postgres");
		registry.add("spring.datasource.password", () -> "");
	}

}
