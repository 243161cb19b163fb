package dk.udslusning.operations.demo;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;

import javax.sql.DataSource;

import dk.udslusning.operations.SignInRules;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Empties a database in which the making of the demo was broken off, before anything
 * reads it, so that the demo is made anew. Until it was made nobody could sign in, so
 * nobody's work is lost. A database without that mark is never touched.
 */
@Component
@Profile(SignInRules.DEMO)
class HalfMadeDemo implements FlywayMigrationStrategy {

	private static final Logger LOG = LoggerFactory.getLogger(HalfMadeDemo.class);

	private static final String PROPERTIES = "ACT_GE_PROPERTY";

	@Override
	public void migrate(Flyway flyway) {
		DataSource database = flyway.getConfiguration().getDataSource();
		if (hasProperties(database) && isHalfMade(database)) {
			LOG.info("Demoen blev kun halvt lavet, fordi den første start blev afbrudt; den laves forfra");
			Flyway.configure().configuration(flyway.getConfiguration()).cleanDisabled(false).load().clean();
		}
		flyway.migrate();
	}

	private static boolean isHalfMade(DataSource database) {
		return JdbcClient.create(database)
			.sql("select count(*) from ACT_GE_PROPERTY where NAME_ = ? and VALUE_ = ?")
			.params(DemoOffice.MARK, DemoOffice.BEGUN)
			.query(Long.class)
			.single() > 0;
	}

	private static boolean hasProperties(DataSource database) {
		try (Connection connection = database.getConnection()) {
			DatabaseMetaData metaData = connection.getMetaData();
			String name = metaData.storesLowerCaseIdentifiers() ? PROPERTIES.toLowerCase(Locale.ROOT) : PROPERTIES;
			try (ResultSet tables = metaData.getTables(null, null, name, null)) {
				return tables.next();
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The demo's database cannot be read", ex);
		}
	}

}
