package dk.udslusning.process.deadline;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import dk.udslusning.process.engine.EngineClock;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the office's tasks are spread, counted by the database: one question for all of
 * them, however many there are.
 */
@Component
@Transactional(readOnly = true)
public class TaskLoads {

	private static final int MOST = 100;

	private final JdbcClient jdbc;

	private final Clock clock;

	TaskLoads(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Everybody who has a task, and what nobody has taken.
	 */
	public List<TaskLoad> all() {
		return this.jdbc
			.sql("select assignee_ as holder, count(*) as open, "
					+ "sum(case when due_date_ < :now then 1 else 0 end) as overdue from act_ru_task "
					+ "where suspension_state_ = 1 group by assignee_ order by assignee_")
			.param("now", now())
			.query(TaskLoad.class)
			.list();
	}

	/**
	 * The tasks whose deadline has passed, the oldest first, at most a hundred.
	 */
	public List<LateTask> overdue() {
		return this.jdbc
			.sql("select t.id_, e.business_key_, t.name_, t.due_date_, t.assignee_ from act_ru_task t "
					+ "join act_ru_execution e on e.id_ = t.proc_inst_id_ "
					+ "where t.suspension_state_ = 1 and t.due_date_ < :now "
					+ "order by t.due_date_, t.id_ fetch first " + MOST + " rows only")
			.param("now", now())
			.query((row, number) -> new LateTask(row.getString("id_"), row.getString("business_key_"),
					row.getString("name_"), day(row.getTimestamp("due_date_")), row.getString("assignee_")))
			.list();
	}

	private LocalDateTime now() {
		return LocalDateTime.ofInstant(this.clock.instant(), EngineClock.DENMARK);
	}

	private static LocalDate day(Timestamp time) {
		return time.toLocalDateTime().toLocalDate();
	}

}
