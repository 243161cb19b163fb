package dk.udslusning.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipInputStream;

import javax.sql.DataSource;

/**
 * Reads every text that is stored in a set of tables: all character and LOB columns, as
 * the database's own catalogue lists them, bytes decoded in every way they might have
 * been written. Works on H2 and PostgreSQL.
 */
public final class StoredText {

	private static final int MOST_UNPACKED = 10_000_000;

	private final DataSource database;

	private final String tablePrefix;

	/**
	 * Creates a reader.
	 * @param database to read
	 * @param tablePrefix of the tables, in any case: {@code ACT_}
	 */
	public StoredText(DataSource database, String tablePrefix) {
		this.database = database;
		this.tablePrefix = tablePrefix.toUpperCase(Locale.ROOT);
	}

	/**
	 * Where any of the terms stands, in any case of letters.
	 * @param terms what to look for; each at least three characters long
	 * @return {@code TABLE.COLUMN: term}, sorted
	 */
	public Set<String> placesOf(Collection<String> terms) throws SQLException {
		Set<String> places = new TreeSet<>();
		try (Connection connection = this.database.getConnection()) {
			for (Column column : columns(connection)) {
				for (String text : texts(connection, column)) {
					String lower = text.toLowerCase(Locale.ROOT);
					terms.stream()
						.filter((term) -> lower.contains(term.toLowerCase(Locale.ROOT)))
						.forEach((term) -> places.add(column + ": " + term));
				}
			}
		}
		return places;
	}

	/**
	 * The columns that are read, {@code TABLE.COLUMN}.
	 */
	public Set<String> columns() throws SQLException {
		Set<String> names = new TreeSet<>();
		try (Connection connection = this.database.getConnection()) {
			columns(connection).forEach((column) -> names.add(column.toString()));
		}
		return names;
	}

	private List<Column> columns(Connection connection) throws SQLException {
		List<Column> columns = new ArrayList<>();
		DatabaseMetaData catalogue = connection.getMetaData();
		try (ResultSet rows = catalogue.getColumns(connection.getCatalog(), connection.getSchema(), "%", "%")) {
			while (rows.next()) {
				Column column = new Column(rows.getString("TABLE_NAME"), rows.getString("COLUMN_NAME"));
				if (column.table().toUpperCase(Locale.ROOT).startsWith(this.tablePrefix)
						&& holdsText(rows.getInt("DATA_TYPE"))) {
					columns.add(column);
				}
			}
		}
		return columns;
	}

	private static boolean holdsText(int type) {
		switch (type) {
			case Types.CHAR, Types.VARCHAR, Types.LONGVARCHAR, Types.NCHAR, Types.NVARCHAR, Types.LONGNVARCHAR,
					Types.CLOB, Types.NCLOB, Types.BLOB, Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY,
					Types.SQLXML, Types.OTHER, Types.JAVA_OBJECT, Types.ARRAY:
				return true;
			default:
				return false;
		}
	}

	private static List<String> texts(Connection connection, Column column) throws SQLException {
		List<String> texts = new ArrayList<>();
		try (Statement statement = connection.createStatement();
				ResultSet rows = statement.executeQuery("select distinct \"" + column.column() + "\" from \""
						+ column.table() + "\" where \"" + column.column() + "\" is not null")) {
			while (rows.next()) {
				Object value = rows.getObject(1);
				if (value instanceof byte[] || value instanceof Blob) {
					texts.addAll(decoded(rows.getBytes(1)));
				}
				else {
					texts.add(rows.getString(1));
				}
			}
		}
		return texts;
	}

	/**
	 * Every text the bytes may be: as they stand, and unpacked. A serialised Java object
	 * holds its strings readably.
	 */
	static List<String> decoded(byte[] bytes) {
		List<String> texts = new ArrayList<>();
		for (byte[] form : unpacked(bytes)) {
			texts.add(new String(form, StandardCharsets.UTF_8));
			texts.add(new String(form, StandardCharsets.ISO_8859_1));
			texts.add(new String(form, StandardCharsets.UTF_16BE));
			texts.add(new String(form, StandardCharsets.UTF_16LE));
		}
		return texts;
	}

	private static List<byte[]> unpacked(byte[] bytes) {
		List<byte[]> forms = new ArrayList<>();
		forms.add(bytes);
		addIfPacked(forms, () -> new GZIPInputStream(new ByteArrayInputStream(bytes)));
		addIfPacked(forms, () -> new InflaterInputStream(new ByteArrayInputStream(bytes)));
		addIfPacked(forms, () -> {
			ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes));
			return (archive.getNextEntry() != null) ? archive : InputStream.nullInputStream();
		});
		return forms;
	}

	private static void addIfPacked(List<byte[]> forms, Unpacking unpacking) {
		try (InputStream unpacked = unpacking.open()) {
			forms.add(unpacked.readNBytes(MOST_UNPACKED));
		}
		catch (IOException ex) {
			// not packed in this way
		}
	}

	private record Column(String table, String column) {

		@Override
		public String toString() {
			return (this.table + "." + this.column).toUpperCase(Locale.ROOT);
		}

	}

	@FunctionalInterface
	private interface Unpacking {

		InputStream open() throws IOException;

	}

}
