package dk.udslusning.process.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.decision.casetime.CaseTimeLimits;
import dk.udslusning.process.engine.EngineClock;
import dk.udslusning.process.engine.SystemCalls;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What falls due in one case, whoever has it.
 */
@Component
public class CaseDeadlines {

	private final TaskService tasks;

	private final CaseFiles cases;

	private final CaseTimeLimits limits;

	private final SystemCalls system;

	CaseDeadlines(@Lazy TaskService tasks, CaseFiles cases, CaseTimeLimits limits, SystemCalls system) {
		this.tasks = tasks;
		this.cases = cases;
		this.limits = limits;
		this.system = system;
	}

	/**
	 * The open tasks of the case that have a day, and the case-time limit that runs.
	 * @return sorted by day
	 */
	public List<DueItem> of(String caseNumber) {
		String caseworker = this.cases.get(caseNumber).caseworker();
		Stream<DueItem> due = this.system
			.call(() -> this.tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).active().list())
			.stream()
			.filter((task) -> task.getDueDate() != null)
			.map((task) -> new DueItem(day(task), task.getName(), DueItem.Kind.TASK, caseNumber,
					Optional.ofNullable(task.getAssignee()).orElse(caseworker)));
		Stream<DueItem> limit = this.limits.running(caseNumber)
			.map((each) -> new DueItem(each.limit(), each.kind().danishName(), DueItem.Kind.LIMIT, caseNumber,
					caseworker))
			.stream();
		return Stream.concat(due, limit)
			.sorted(Comparator.comparing(DueItem::on).thenComparing(DueItem::kind).thenComparing(DueItem::what))
			.toList();
	}

	private static LocalDate day(Task task) {
		return LocalDate.ofInstant(task.getDueDate().toInstant(), EngineClock.DENMARK);
	}

}
