package dk.udslusning.decision.recalculation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The prepared bases of recalculations. Append-only: the newest holds.
 */
@Repository
class RecalculationBases {

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	RecalculationBases(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Keeps a basis in the name of the signed-in user.
	 */
	void add(long recalculationId, LocalDate fromDay, FactsKnown factsKnown, String knownNote, long lastReportId) {
		this.jdbc.sql(
				"insert into recalculation_basis (recalculation_id, from_day, facts_known, known_note, last_report_id, "
						+ "prepared_by, prepared_at) values (:recalculation, :from, :known, :note, :report, :by, :at)")
			.param("recalculation", recalculationId)
			.param("from", fromDay)
			.param("known", factsKnown.name())
			.param("note", knownNote)
			.param("report", lastReportId)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	/**
	 * The first day from which facts were kept that no decision has taken in: of this
	 * recalculation's own preparations, and of those that were given up since the last
	 * one that came to its end.
	 */
	Optional<LocalDate> earliestDay(Recalculation recalculation) {
		return Optional.ofNullable(this.jdbc
			.sql("select min(b.from_day) from recalculation_basis b join recalculation r on r.id = b.recalculation_id "
					+ "where r.case_number = :caseNumber and (r.id = :id or (r.state = 'CANCELLED' and r.id > "
					+ "(select coalesce(max(e.id), 0) from recalculation e where e.case_number = :caseNumber "
					+ "and e.state in ('ISSUED', 'UNCHANGED'))))")
			.param("caseNumber", recalculation.caseNumber())
			.param("id", recalculation.id())
			.query((row, number) -> row.getObject(1, LocalDate.class))
			.list()
			.get(0));
	}

	Optional<RecalculationBasis> latest(long recalculationId) {
		return this.jdbc.sql(
				"select id, recalculation_id, from_day, facts_known, known_note, last_report_id, prepared_by, prepared_at "
						+ "from recalculation_basis where recalculation_id = :recalculation "
						+ "order by id desc fetch first 1 rows only")
			.param("recalculation", recalculationId)
			.query(RecalculationBasis.class)
			.optional();
	}

}
