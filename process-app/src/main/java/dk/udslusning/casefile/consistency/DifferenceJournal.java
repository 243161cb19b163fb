package dk.udslusning.casefile.consistency;

import java.time.Clock;
import java.time.LocalDateTime;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.journal.StepJournal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The journal of the differences that belong to no case: who did what about which.
 */
@Service
@Transactional
class DifferenceJournal implements StepJournal {

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	DifferenceJournal(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	@Override
	public boolean isOf(String number) {
		return number.startsWith(Differences.PREFIX);
	}

	@Override
	public void record(String number, String step, String taskId, String text) {
		this.jdbc
			.sql("insert into case_difference_step (difference_id, step, task_id, text, recorded_by, recorded_at) "
					+ "values (:difference, :step, :taskId, :text, :by, :at)")
			.param("difference", idOf(number))
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
			.sql("select count(*) from case_difference_step where difference_id = :difference and task_id = :taskId")
			.param("difference", idOf(number))
			.param("taskId", taskId)
			.query(Long.class)
			.single() > 0;
	}

	private static long idOf(String number) {
		return Long.parseLong(number.substring(Differences.PREFIX.length()));
	}

}
