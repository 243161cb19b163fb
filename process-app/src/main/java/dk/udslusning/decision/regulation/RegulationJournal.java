package dk.udslusning.decision.regulation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.journal.JournalEntry;
import dk.udslusning.casefile.journal.StepJournal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The journal of each regulation: append-only, one line for each step taken (OFL § 13). A
 * regulation has no case, so it has a journal of its own.
 */
@Service
@Transactional
public class RegulationJournal implements StepJournal {

	private static final String NEWEST = "(select max(id) from rate_regulation where rate_year = :year)";

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	RegulationJournal(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public boolean isOf(String number) {
		return RateRegulation.yearIn(number).isPresent();
	}

	@Override
	public void record(String number, String step, String taskId, String text) {
		record(year(number), step, taskId, text);
	}

	/**
	 * Adds a line to the year's newest regulation in the name of the signed-in user, now.
	 * @param year the year of the rates
	 * @param step the model element's id
	 * @param taskId the engine's task, or null
	 * @param text Danish, without personal data
	 */
	public void record(int year, String step, String taskId, String text) {
		this.jdbc
			.sql("insert into regulation_journal (regulation_id, step, task_id, text, recorded_by, recorded_at) "
					+ "values (" + NEWEST + ", :step, :taskId, :text, :by, :at)")
			.param("year", year)
			.param("step", step)
			.param("taskId", taskId)
			.param("text", text)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	@Override
	@Transactional(readOnly = true)
	public boolean hasStep(String number, String taskId) {
		return this.jdbc
			.sql("select count(*) from regulation_journal where regulation_id = " + NEWEST + " and task_id = :taskId")
			.param("year", year(number))
			.param("taskId", taskId)
			.query(Long.class)
			.single() > 0;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<JournalEntry> latest(String number) {
		return this.jdbc
			.sql("select 'SATS-' || r.rate_year as case_number, j.step, j.task_id, j.text, j.recorded_by, "
					+ "j.recorded_at from regulation_journal j join rate_regulation r on r.id = j.regulation_id "
					+ "where j.regulation_id = " + NEWEST + " order by j.id desc fetch first 1 rows only")
			.param("year", year(number))
			.query(JournalEntry.class)
			.optional();
	}

	private static int year(String number) {
		return RateRegulation.yearIn(number).orElseThrow();
	}

}
