package dk.udslusning.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Everything that stands in the database, to compare before and after.
 *
 * @param rows the rows of each table as text
 */
public record DatabaseSnapshot(Map<String, String> rows) {

	/** What the engine writes about itself, not about a case. */
	private static final List<String> NOT_OURS = List.of("ACT_RU_METER_LOG", "ACT_GE_PROPERTY",
			"ACT_RU_TASK_METER_LOG");

	/**
	 * Reads every table of the public schema.
	 */
	public static DatabaseSnapshot of(JdbcTemplate jdbc) {
		Map<String, String> rows = new TreeMap<>();
		for (String table : jdbc.queryForList("select table_name from information_schema.tables "
				+ "where lower(table_schema) = 'public' and table_type like '%TABLE'", String.class)) {
			if (!NOT_OURS.contains(table.toUpperCase(Locale.ROOT))) {
				rows.put(table,
						jdbc.queryForList("select * from \"" + table + "\"")
							.stream()
							.map(DatabaseSnapshot::text)
							.sorted()
							.collect(Collectors.joining("\n")));
			}
		}
		return new DatabaseSnapshot(rows);
	}

	private static String text(Map<String, Object> row) {
		return row.entrySet()
			.stream()
			.map((cell) -> cell.getKey() + "="
					+ ((cell.getValue() instanceof byte[] bytes) ? Arrays.hashCode(bytes) : cell.getValue()))
			.collect(Collectors.joining(","));
	}

	/**
	 * The tables that differ.
	 */
	public List<String> differencesTo(DatabaseSnapshot other) {
		return this.rows.keySet()
			.stream()
			.filter((table) -> !this.rows.get(table).equals(other.rows.get(table)))
			.toList();
	}

}
