package dk.udslusning.casefile.journal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The journal of each case: append-only, one line for each step taken (OFL § 13). A task
 * may only be completed when its step stands here.
 */
@Service
@Transactional
public class CaseJournal {

	private static final String SELECT = "select case_number, step, task_id, text, recorded_by, recorded_at from case_journal ";

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	CaseJournal(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Adds a line in the name of the signed-in user, now.
	 * @param caseNumber the case
	 * @param step the model element's id
	 * @param taskId the engine's task, or null
	 * @param text Danish
	 */
	public void record(String caseNumber, String step, String taskId, String text) {
		this.jdbc
			.sql("insert into case_journal (case_number, step, task_id, text, recorded_by, recorded_at) "
					+ "values (:caseNumber, :step, :taskId, :text, :by, :at)")
			.param("caseNumber", caseNumber)
			.param("step", step)
			.param("taskId", taskId)
			.param("text", text)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	/**
	 * Whether the task's step stands in the case's journal: the postcondition of every
	 * user task.
	 */
	@Transactional(readOnly = true)
	public boolean hasStep(String caseNumber, String taskId) {
		return this.jdbc.sql("select count(*) from case_journal where case_number = :caseNumber and task_id = :taskId")
			.param("caseNumber", caseNumber)
			.param("taskId", taskId)
			.query(Long.class)
			.single() > 0;
	}

	/**
	 * The case's lines, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<JournalEntry> of(String caseNumber) {
		return this.jdbc.sql(SELECT + "where case_number = :caseNumber order by id")
			.param("caseNumber", caseNumber)
			.query(JournalEntry.class)
			.list();
	}

	/**
	 * The case's latest line.
	 */
	@Transactional(readOnly = true)
	public Optional<JournalEntry> latest(String caseNumber) {
		return this.jdbc.sql(SELECT + "where case_number = :caseNumber order by id desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.query(JournalEntry.class)
			.optional();
	}

}
