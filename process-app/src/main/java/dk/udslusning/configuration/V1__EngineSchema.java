package dk.udslusning.configuration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.stereotype.Component;

/**
 * Creates the engine's own tables with the scripts that the engine ships, so that the
 * engine and our tables have one history of migrations. An upgrade of the engine adds a
 * migration that runs its upgrade script.
 */
@Component
class V1__EngineSchema extends BaseJavaMigration {

	private static final String SHIPPED = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql";

	/** The order in which the engine itself creates them. */
	private static final List<String> PARTS = List.of("engine", "history", "identity", "case.engine", "case.history",
			"decision.engine", "decision.history");

	@Override
	public void migrate(Context context) throws SQLException {
		Connection connection = context.getConnection();
		String vendor = vendorOf(connection);
		ResourceDatabasePopulator scripts = new ResourceDatabasePopulator();
		for (String part : PARTS) {
			scripts.addScript(new ClassPathResource(String.format(Locale.ROOT, SHIPPED, vendor, part)));
		}
		scripts.populate(connection);
	}

	private static String vendorOf(Connection connection) throws SQLException {
		String product = connection.getMetaData().getDatabaseProductName();
		switch (product) {
			case "H2":
				return "h2";
			case "PostgreSQL":
				return "postgres";
			default:
				throw new IllegalStateException(
						"Databasen " + product + " er ikke understøttet: brug PostgreSQL eller H2");
		}
	}

	@Override
	public Integer getChecksum() {
		return 724;
	}

}
