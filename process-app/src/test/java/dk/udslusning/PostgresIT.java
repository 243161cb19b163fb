package dk.udslusning;

import dk.udslusning.testing.PostgresDatabase;
import org.camunda.bpm.engine.RepositoryService;
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
 * The application on PostgreSQL, from an empty database.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("demo")
@DirtiesContext
class PostgresIT {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	RepositoryService repository;

	@DynamicPropertySource
	static void onPostgres(DynamicPropertyRegistry registry) {
		registry.add("spring.datasource.url", () -> PostgresDatabase.url("udslusning"));
		registry.add("spring.datasource.username", () -> "postgres");
		registry.add("spring.datasource.password", () -> "");
	}

	@Test
	void createsTheEnginesTablesAndOursInOneHistory() {
		assertThat(this.jdbc.sql("select version from flyway_schema_history where success order by installed_rank")
			.query(String.class)
			.list()).startsWith("1", "2", "10");
	}

	@Test
	void addsTheIndexThatTheEngineLacks() {
		assertThat(this.jdbc
			.sql("select count(*) from pg_indexes where tablename = 'act_ru_task' "
					+ "and indexdef like '%(parent_task_id_)%'")
			.query(Long.class)
			.single()).isEqualTo(1);
	}

	@Test
	void deploysEverythingAsOne() {
		assertThat(this.repository.createDeploymentQuery().list()).hasSize(1);
	}

}
