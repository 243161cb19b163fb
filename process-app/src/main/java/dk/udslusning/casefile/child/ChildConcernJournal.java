package dk.udslusning.casefile.child;

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
 * The journal of each concern for a child: append-only, and apart from that of the case,
 * which many read.
 */
@Service
@Transactional
class ChildConcernJournal implements StepJournal {

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	ChildConcernJournal(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	@Override
	public boolean isOf(String number) {
		return ChildConcern.idIn(number).isPresent();
	}

	@Override
	public void record(String number, String step, String taskId, String text) {
		this.jdbc
			.sql("insert into child_concern_step (concern_id, step, task_id, text, recorded_by, recorded_at) "
					+ "values (:id, :step, :taskId, :text, :by, :at)")
			.param("id", id(number))
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
		return this.jdbc.sql("select count(*) from child_concern_step where concern_id = :id and task_id = :taskId")
			.param("id", id(number))
			.param("taskId", taskId)
			.query(Long.class)
			.single() > 0;
	}

	@Override
	@Transactional(readOnly = true)
	public Optional<JournalEntry> latest(String number) {
		return this.jdbc
			.sql("select :number as case_number, step, task_id, text, recorded_by, recorded_at from child_concern_step "
					+ "where concern_id = :id order by id desc fetch first 1 rows only")
			.param("number", number)
			.param("id", id(number))
			.query(JournalEntry.class)
			.optional();
	}

	private static long id(String number) {
		return ChildConcern.idIn(number).orElseThrow();
	}

}
