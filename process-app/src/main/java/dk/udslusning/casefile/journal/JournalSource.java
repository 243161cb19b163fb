package dk.udslusning.casefile.journal;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import dk.udslusning.rules.money.DanishAmounts;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How the rows of one table stand in the journal. Each room of the case file tells it of
 * its own tables; a test finds a table that nobody told of.
 * <p>
 * Columns are SQL over the table under the name {@code t}, written by programmers only:
 *
 * <pre>
 * JournalSource.of("case_note", "Notat").day("t.written_at").at("t.written_at").who("t.written_by")
 *     .subject("t.subject").text("", "t.text")
 * </pre>
 */
public final class JournalSource {

	private final String table;

	private final String kind;

	private String from;

	private String caseNumber = "t.case_number";

	private String where = "";

	private String id = "t.id";

	private String day;

	private String at;

	private String who = "cast(null as varchar(64))";

	private String subject = "cast(null as varchar(10))";

	private UnaryOperator<String> subjectInWords = UnaryOperator.identity();

	private boolean internal;

	private final List<Part> parts = new ArrayList<>();

	private JournalSource(String table, String kind) {
		this.table = table;
		this.kind = kind;
		this.from = table + " t";
	}

	/**
	 * A table, and what its rows are called in Danish.
	 */
	public static JournalSource of(String table, String kind) {
		return new JournalSource(table, kind);
	}

	/** Tables to join, such as {@code join letter l on l.id = t.letter_id}. */
	public JournalSource join(String joined) {
		this.from += " " + joined;
		return this;
	}

	/** The case's number, where another table has it. */
	public JournalSource caseNumber(String column) {
		this.caseNumber = column;
		return this;
	}

	/** The row's number, where the column is not {@code id}. */
	public JournalSource id(String column) {
		this.id = column;
		return this;
	}

	/** Only some of the rows. */
	public JournalSource where(String condition) {
		this.where = " and " + condition;
		return this;
	}

	/** The day it is about: a date, or the day of a time. */
	public JournalSource day(String column) {
		this.day = column;
		return this;
	}

	/** When it was recorded. Where no row says, the day does: at midnight. */
	public JournalSource at(String column) {
		this.at = column;
		return this;
	}

	/** Who recorded it. */
	public JournalSource who(String column) {
		this.who = column;
		return this;
	}

	/** Recorded the usual way: {@code recorded_at}, {@code recorded_by}. */
	public JournalSource recorded() {
		return at("t.recorded_at").who("t.recorded_by");
	}

	/** What it is about, as it was written. */
	public JournalSource subject(String column) {
		this.subject = column;
		return this;
	}

	/** What it is about, by a code that is told in words. */
	public JournalSource subject(String column, UnaryOperator<String> inWords) {
		this.subjectInWords = inWords;
		return subject(column);
	}

	/** A working paper of the municipality's own (FVL § 12). */
	public JournalSource internal() {
		this.internal = true;
		return this;
	}

	/** A part of the text: words, a day, a number or a truth. */
	public JournalSource text(String label, String column) {
		this.parts.add(new Part(label, column, UnaryOperator.identity()));
		return this;
	}

	/** A part that is kept as a code and told in words. */
	public JournalSource coded(String label, String column, UnaryOperator<String> inWords) {
		this.parts.add(new Part(label, column, inWords));
		return this;
	}

	/** A part that is an amount in øre. */
	public JournalSource amount(String label, String column) {
		this.parts.add(new Part(label, column, (oere) -> DanishAmounts.format(Money.ofOere(Long.parseLong(oere)))));
		return this;
	}

	/** The table. */
	public String table() {
		return this.table;
	}

	/**
	 * The rows of a case.
	 */
	List<JournalLine> of(JdbcClient jdbc, String number) {
		return jdbc.sql(sql()).param("caseNumber", number).query((row, index) -> line(row)).list();
	}

	/** Whether it is shown to whoever reads what happened in the case. */
	boolean isInternal() {
		return this.internal;
	}

	/**
	 * The rows without their words, under the number of this source, to be joined with
	 * those of others.
	 */
	String headline(int source) {
		return "select " + source + " as line_source, " + this.id + " as line_id, " + this.day + " as line_day, "
				+ ((this.at != null) ? this.at : "cast(" + this.day + " as timestamp)") + " as line_at, " + this.who
				+ " as line_who, cast(" + this.subject + " as varchar(4000)) as line_subject from " + this.from
				+ " where " + this.caseNumber + " = :caseNumber and " + this.day + " is not null" + this.where;
	}

	/** A row of {@link #headline}. */
	JournalLine headline(ResultSet row) throws SQLException {
		String about = row.getString("line_subject");
		return new JournalLine(this.table, row.getLong("line_id"), row.getObject("line_day", LocalDate.class),
				time(row), this.kind, (about != null) ? this.subjectInWords.apply(about) : this.kind,
				Optional.ofNullable(row.getString("line_who")), this.internal, "");
	}

	private String sql() {
		StringBuilder columns = new StringBuilder("select " + this.id + " as line_id, " + this.day + " as line_day, "
				+ ((this.at != null) ? this.at : this.day) + " as line_at, " + this.who + " as line_who, "
				+ this.subject + " as line_subject");
		for (int index = 0; index < this.parts.size(); index++) {
			columns.append(", ").append(this.parts.get(index).column()).append(" as part_").append(index);
		}
		return columns + " from " + this.from + " where " + this.caseNumber + " = :caseNumber and " + this.day
				+ " is not null" + this.where;
	}

	private JournalLine line(ResultSet row) throws SQLException {
		String about = row.getString("line_subject");
		return new JournalLine(this.table, row.getLong("line_id"), row.getObject("line_day", LocalDate.class),
				time(row), this.kind, (about != null) ? this.subjectInWords.apply(about) : this.kind,
				Optional.ofNullable(row.getString("line_who")), this.internal, text(row));
	}

	private static LocalDateTime time(ResultSet row) throws SQLException {
		return row.getTimestamp("line_at").toLocalDateTime();
	}

	private String text(ResultSet row) throws SQLException {
		List<String> lines = new ArrayList<>();
		for (int index = 0; index < this.parts.size(); index++) {
			Part part = this.parts.get(index);
			String value = written(row.getObject("part_" + index));
			if (value != null && !value.isBlank()) {
				String told = part.inWords().apply(value);
				lines.add(part.label().isEmpty() ? told : part.label() + ": " + told);
			}
		}
		return String.join("\n", lines);
	}

	private static String written(Object value) {
		if (value instanceof Date day) {
			return DanishDates.format(day.toLocalDate());
		}
		if (value instanceof Boolean truth) {
			return truth ? "ja" : "nej";
		}
		return Objects.toString(value, null);
	}

	private record Part(String label, String column, UnaryOperator<String> inWords) {
	}

}
