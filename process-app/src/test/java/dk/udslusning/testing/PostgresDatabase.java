package dk.udslusning.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A real PostgreSQL, started once for the tests that ask for it and stopped with the
 * virtual machine.
 */
public final class PostgresDatabase {

	private static final Map<String, String> URLS = new HashMap<>();

	private static EmbeddedPostgres server;

	private PostgresDatabase() {
	}

	/**
	 * The address of the database of that name, empty when first asked for.
	 */
	public static synchronized String url(String name) {
		return URLS.computeIfAbsent(name, PostgresDatabase::create);
	}

	private static String create(String name) {
		try {
			if (server == null) {
				server = EmbeddedPostgres.builder().start();
			}
			try (Connection connection = server.getPostgresDatabase().getConnection();
					Statement statement = connection.createStatement()) {
				statement.execute("create database " + name);
			}
			return server.getJdbcUrl("postgres", name);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("PostgreSQL kan ikke startes til testen", ex);
		}
		catch (SQLException ex) {
			throw new IllegalStateException("Databasen " + name + " kan ikke oprettes til testen", ex);
		}
	}

}
