package dk.udslusning.casefile.standin;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The record of which tasks changed hands by an absence.
 */
@Service
@Transactional
public class HandedTasks {

	private static final String ABSENCES = "select id, absent, stand_in, first_day, last_day from staff_absence "
			+ "where brought_back = false and ";

	private final JdbcClient jdbc;

	private final Clock clock;

	HandedTasks(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The absences that have begun and whose tasks are not handed out yet.
	 */
	@Transactional(readOnly = true)
	public List<StaffAbsence> toHandOut() {
		return this.jdbc
			.sql(ABSENCES + "handed_out = false and ended_at is null and first_day <= :today "
					+ "and (last_day is null or last_day >= :today) order by id")
			.param("today", LocalDate.now(this.clock))
			.query(StaffAbsence.class)
			.list();
	}

	/**
	 * The absences that are over and whose tasks are not brought back yet.
	 */
	@Transactional(readOnly = true)
	public List<StaffAbsence> toBringBack() {
		return this.jdbc.sql(ABSENCES + "(ended_at is not null or last_day < :today) order by id")
			.param("today", LocalDate.now(this.clock))
			.query(StaffAbsence.class)
			.list();
	}

	public void handedOut(long absenceId) {
		this.jdbc.sql("update staff_absence set handed_out = true where id = :id").param("id", absenceId).update();
	}

	public void broughtBack(long absenceId) {
		this.jdbc.sql("update staff_absence set brought_back = true where id = :id").param("id", absenceId).update();
	}

	/**
	 * Writes down that a task changed hands.
	 */
	public void given(long absenceId, HandedTask task) {
		this.jdbc
			.sql("insert into staff_absence_task (absence_id, task_id, case_number, task_name, given_to, reason, "
					+ "given_at) values (:absence, :task, :case, :name, :to, :reason, :at)")
			.param("absence", absenceId)
			.param("task", task.taskId())
			.param("case", task.caseNumber())
			.param("name", task.name())
			.param("to", task.givenTo())
			.param("reason", task.reason())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	/**
	 * Writes down that a task came back to who was away.
	 */
	public void returned(long absenceId, String taskId) {
		this.jdbc
			.sql("update staff_absence_task set returned_at = :at where absence_id = :absence and task_id = :task "
					+ "and returned_at is null")
			.param("at", LocalDateTime.now(this.clock))
			.param("absence", absenceId)
			.param("task", taskId)
			.update();
	}

	/**
	 * The tasks that changed hands by an absence, in that order.
	 */
	@Transactional(readOnly = true)
	public List<HandedTask> of(long absenceId) {
		return this.jdbc
			.sql("select task_id, case_number, task_name as name, given_to, reason from staff_absence_task "
					+ "where absence_id = :absence order by id")
			.param("absence", absenceId)
			.query(HandedTask.class)
			.list();
	}

}
