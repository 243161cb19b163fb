package dk.udslusning.casefile.journal;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dk.udslusning.casefile.CaseFiles;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The journal of a case: everything that stands in it, with date and subject (OFL §§ 13,
 * 15). A read model over all rooms; {@link CaseJournal} is the part of it that the steps
 * of the course write.
 */
@Service
@Transactional(readOnly = true)
public class Journal {

	private final List<JournalSource> sources;

	private final String headlines;

	private final CaseFiles cases;

	private final JdbcClient jdbc;

	Journal(List<JournalSources> rooms, CaseFiles cases, JdbcClient jdbc) {
		this.sources = rooms.stream().flatMap((room) -> room.all().stream()).toList();
		this.headlines = headlines(this.sources);
		this.cases = cases;
		this.jdbc = jdbc;
	}

	/**
	 * Every line, in the order in which it was recorded.
	 * @throws dk.udslusning.casefile.NoSuchCase where there is no such case
	 */
	public List<JournalLine> of(String caseNumber) {
		this.cases.get(caseNumber);
		return this.sources.stream()
			.flatMap((source) -> source.of(this.jdbc, caseNumber).stream())
			.sorted(Comparator.comparing(JournalLine::at)
				.thenComparing(JournalLine::table)
				.thenComparing(JournalLine::id)
				.thenComparing(JournalLine::kind))
			.toList();
	}

	/**
	 * The newest lines, newest first and without their text, but for the municipality's
	 * own working papers. One question for all rooms.
	 * @param most how many at most
	 */
	public List<JournalLine> newest(String caseNumber, int most) {
		return this.jdbc
			.sql(this.headlines + " order by line_at desc, line_source desc, line_id desc fetch first :most rows only")
			.param("caseNumber", caseNumber)
			.param("most", most)
			.query((row, number) -> this.sources.get(row.getInt("line_source")).headline(row))
			.list();
	}

	private static String headlines(List<JournalSource> sources) {
		return IntStream.range(0, sources.size())
			.filter((number) -> !sources.get(number).isInternal())
			.mapToObj((number) -> sources.get(number).headline(number))
			.collect(Collectors.joining(" union all "));
	}

	/**
	 * The tables whose rows stand in the journal.
	 */
	Set<String> tables() {
		return this.sources.stream().map(JournalSource::table).collect(Collectors.toUnmodifiableSet());
	}

}
