package dk.udslusning.casefile.change;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The changes of the cases: taken down once, and taken in by one recalculation each. A
 * report that no recalculation has taken is open, also where no process happened to
 * listen when it came.
 */
@Service
@Transactional
public class ChangeReports {

	private static final String SELECT = "select r.id, r.case_number, r.kind, r.effective_on, r.known_on, r.text, "
			+ "r.reported_by, r.reported_at from change_report r ";

	private static final String OPEN = "where r.case_number = :caseNumber and not exists (select 1 "
			+ "from change_report_taken t where t.report_id = r.id and t.freed_at is null) order by r.id";

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	private final CurrentUser user;

	private final Clock clock;

	ChangeReports(JdbcClient jdbc, ApplicationEventPublisher events, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.events = events;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Takes a change down in the name of the signed-in user, and says so to whoever
	 * listens.
	 * @param caseNumber the case
	 * @param change as told
	 * @throws RejectedInput naming each faulty field by the component of
	 * {@link ReportedChange}; nothing is stored then
	 */
	public ChangeReport report(String caseNumber, ReportedChange change) {
		Faults faults = new Faults();
		change.check(LocalDate.now(this.clock), faults);
		faults.throwIfAny();
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql(
				"insert into change_report (case_number, kind, effective_on, known_on, text, reported_by, reported_at) "
						+ "values (:caseNumber, :kind, :effectiveOn, :knownOn, :text, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("kind", change.kind().name())
			.param("effectiveOn", change.effectiveOn())
			.param("knownOn", change.knownOn())
			.param("text", change.text().strip())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update(key, "id");
		this.events.publishEvent(new ChangeReported(caseNumber));
		return get(key.getKeyAs(Number.class).longValue());
	}

	/**
	 * The changes of the case that no recalculation has taken, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<ChangeReport> open(String caseNumber) {
		return this.jdbc.sql(SELECT + OPEN).param("caseNumber", caseNumber).query(ChangeReport.class).list();
	}

	/**
	 * Every change of the case, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<ChangeReport> of(String caseNumber) {
		return this.jdbc.sql(SELECT + "where r.case_number = :caseNumber order by r.id")
			.param("caseNumber", caseNumber)
			.query(ChangeReport.class)
			.list();
	}

	/**
	 * What a recalculation has taken and not freed, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<ChangeReport> takenBy(long recalculationId) {
		return this.jdbc
			.sql(SELECT + "join change_report_taken t on t.report_id = r.id "
					+ "where t.recalculation_id = :recalculationId and t.freed_at is null order by r.id")
			.param("recalculationId", recalculationId)
			.query(ChangeReport.class)
			.list();
	}

	/**
	 * A recalculation takes all open changes of the case.
	 */
	public void take(String caseNumber, long recalculationId) {
		open(caseNumber).forEach((report) -> this.jdbc
			.sql("insert into change_report_taken (report_id, recalculation_id, taken_at) "
					+ "values (:report, :recalculation, :at)")
			.param("report", report.id())
			.param("recalculation", recalculationId)
			.param("at", LocalDateTime.now(this.clock))
			.update());
	}

	/**
	 * A cancelled recalculation gives back what it had taken: it is open again.
	 */
	public void free(long recalculationId) {
		this.jdbc
			.sql("update change_report_taken set freed_at = :at "
					+ "where recalculation_id = :recalculationId and freed_at is null")
			.param("at", LocalDateTime.now(this.clock))
			.param("recalculationId", recalculationId)
			.update();
	}

	private ChangeReport get(long id) {
		return this.jdbc.sql(SELECT + "where r.id = :id").param("id", id).query(ChangeReport.class).single();
	}

}
