package dk.udslusning.process.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.udslusning.casefile.CaseFile;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.decision.casetime.CaseTimeLimits;
import dk.udslusning.process.engine.EngineClock;
import dk.udslusning.process.engine.SystemCalls;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What falls due in open cases: tasks, case-time limits, and what happens by itself when
 * its time comes. No citizen is named.
 */
@Component
public class Forecast {

	private final TaskService tasks;

	private final RuntimeService runtime;

	private final ManagementService management;

	private final RepositoryService repository;

	private final CaseFiles cases;

	private final CaseTimeLimits limits;

	private final SystemCalls system;

	Forecast(@Lazy TaskService tasks, @Lazy RuntimeService runtime, @Lazy ManagementService management,
			@Lazy RepositoryService repository, CaseFiles cases, CaseTimeLimits limits, SystemCalls system) {
		this.tasks = tasks;
		this.runtime = runtime;
		this.management = management;
		this.repository = repository;
		this.cases = cases;
		this.limits = limits;
		this.system = system;
	}

	/**
	 * What falls due until a day, and what is late.
	 * @param until the last day, inclusive
	 * @param caseworker user id; what she has, and her cases; null for the whole office
	 * @return sorted by day
	 */
	public List<DueItem> until(LocalDate until, String caseworker) {
		return this.system.call(() -> {
			Date end = Date.from(until.plusDays(1).atStartOfDay(EngineClock.DENMARK).toInstant());
			Map<String, String> numbers = numbers();
			Map<String, String> holders = holders();
			List<DueItem> due = new ArrayList<>();
			for (Task task : this.tasks.createTaskQuery().dueBefore(end).active().list()) {
				String number = numbers.get(task.getProcessInstanceId());
				due.add(new DueItem(day(task.getDueDate()), task.getName(), DueItem.Kind.TASK, number,
						Optional.ofNullable(task.getAssignee()).orElse(holders.get(number))));
			}
			addTimers(end, numbers, holders, due);
			holders.keySet()
				.forEach((number) -> this.limits.running(number)
					.filter((limit) -> !limit.limit().isAfter(until))
					.ifPresent((limit) -> due.add(new DueItem(limit.limit(), limit.kind().danishName(),
							DueItem.Kind.LIMIT, number, holders.get(number)))));
			return due.stream()
				.filter((item) -> item.caseNumber() != null && holders.containsKey(item.caseNumber()))
				.filter((item) -> caseworker == null || caseworker.equals(item.holder()))
				.sorted(Comparator.comparing(DueItem::on)
					.thenComparing(DueItem::kind)
					.thenComparing(DueItem::caseNumber)
					.thenComparing(DueItem::what))
				.toList();
		});
	}

	private void addTimers(Date end, Map<String, String> numbers, Map<String, String> holders, List<DueItem> due) {
		Map<String, String> names = new HashMap<>();
		for (Job timer : this.management.createJobQuery().timers().active().duedateLowerThan(end).list()) {
			String number = numbers.get(timer.getProcessInstanceId());
			due.add(new DueItem(day(timer.getDuedate()), names.computeIfAbsent(timer.getJobDefinitionId(), this::name),
					DueItem.Kind.BY_ITSELF, number, holders.get(number)));
		}
	}

	/** The Danish name of the event in its model. */
	private String name(String jobDefinitionId) {
		JobDefinition definition = this.management.createJobDefinitionQuery()
			.jobDefinitionId(jobDefinitionId)
			.singleResult();
		FlowElement element = this.repository.getBpmnModelInstance(definition.getProcessDefinitionId())
			.getModelElementById(definition.getActivityId());
		return element.getName();
	}

	/** Case numbers by process instance. */
	private Map<String, String> numbers() {
		Map<String, String> numbers = new HashMap<>();
		for (ProcessInstance instance : this.runtime.createProcessInstanceQuery().list()) {
			numbers.put(instance.getId(), instance.getBusinessKey());
		}
		return numbers;
	}

	/** Caseworkers by open case; null where nobody has it yet. */
	private Map<String, String> holders() {
		Map<String, String> holders = new HashMap<>();
		for (String number : this.cases.open()) {
			holders.put(number, this.cases.find(number).map(CaseFile::caseworker).orElse(null));
		}
		return holders;
	}

	private static LocalDate day(Date date) {
		return LocalDate.ofInstant(date.toInstant(), EngineClock.DENMARK);
	}

}
