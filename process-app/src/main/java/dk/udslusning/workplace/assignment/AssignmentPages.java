package dk.udslusning.workplace.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.standin.StaffAbsences;
import dk.udslusning.casefile.standin.StandIns;
import dk.udslusning.process.engine.EngineClock;
import dk.udslusning.workplace.SeenTask;
import dk.udslusning.workplace.TaskCases;
import dk.udslusning.workplace.assignment.AssignmentPage.Colleague;
import dk.udslusning.workplace.assignment.AssignmentPage.Line;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Puts the tab Fordel opgaver together, of the tasks that the signed-in user may see.
 */
@Component
class AssignmentPages {

	/** For tasks that nobody has. */
	static final String NOBODY = "-";

	private static final int PAGE = 200;

	private final TaskService tasks;

	private final TaskCases cases;

	private final StaffAbsences absences;

	private final StandIns standIns;

	private final StaffDirectory staff;

	private final Clock clock;

	AssignmentPages(@Lazy TaskService tasks, TaskCases cases, StaffAbsences absences, StandIns standIns,
			StaffDirectory staff, Clock clock) {
		this.tasks = tasks;
		this.cases = cases;
		this.absences = absences;
		this.standIns = standIns;
		this.staff = staff;
		this.clock = clock;
	}

	/**
	 * A part of the open tasks.
	 * @param holder user id, {@link #NOBODY}, or empty for all
	 * @param late only what is over its deadline
	 * @param from how many to leave out at the beginning
	 */
	AssignmentPage page(String holder, boolean late, int from) {
		List<Task> seen = query(holder, late).orderByDueDate()
			.asc()
			.orderByTaskId()
			.asc()
			.listPage(Math.max(0, from), PAGE);
		Map<String, String> numbers = this.cases.numbers(SeenTask.all(seen));
		return new AssignmentPage(LocalDate.now(this.clock),
				this.absences.colleagues().stream().map(this::colleague).toList(), query(holder, late).count(),
				seen.stream().map((task) -> line(task, numbers)).toList());
	}

	private TaskQuery query(String holder, boolean late) {
		TaskQuery query = this.tasks.createTaskQuery().active();
		if (NOBODY.equals(holder)) {
			query.taskUnassigned();
		}
		else if (!holder.isEmpty()) {
			query.taskAssignee(holder);
		}
		return late
				? query.dueBefore(Date.from(LocalDate.now(this.clock).atStartOfDay(EngineClock.DENMARK).toInstant()))
				: query;
	}

	private Colleague colleague(String userId) {
		String away = this.standIns.of(userId).map((absence) -> " (fraværende " + absence.until() + ")").orElse("");
		return new Colleague(userId, this.staff.nameOf(userId) + away);
	}

	private Line line(Task task, Map<String, String> numbers) {
		return new Line(task.getId(), numbers.getOrDefault(task.getId(), ""), task.getName(), SeenTask.of(task).due(),
				(task.getAssignee() != null) ? this.staff.nameOf(task.getAssignee()) : "");
	}

}
