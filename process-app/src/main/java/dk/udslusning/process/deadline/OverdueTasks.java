package dk.udslusning.process.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dk.udslusning.access.Role;
import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.catalogue.Catalogue;
import dk.udslusning.process.engine.DueDates;
import dk.udslusning.process.engine.EachCase;
import dk.udslusning.process.engine.EngineClock;
import dk.udslusning.process.engine.SystemCalls;
import dk.udslusning.process.names.Messages;
import dk.udslusning.process.names.OverdueTask;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.time.DanishDates;
import dk.udslusning.rules.time.WorkingDays;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.VariableInstance;
import org.camunda.bpm.engine.task.Task;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Tells a team leader of a caseworkers' task that is not done some working days after it
 * was due, and does what the team leader decides. How many days is the municipality's
 * choice ({@code ESCALATION_WORKING_DAYS}).
 */
@Component
public class OverdueTasks {

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final StaffDirectory staff;

	private final Catalogue catalogue;

	private final WorkingDays workingDays;

	private final CaseNotes notes;

	private final EachCase eachCase;

	private final SystemCalls system;

	private final Clock clock;

	OverdueTasks(@Lazy RuntimeService runtime, @Lazy TaskService tasks, StaffDirectory staff, Catalogue catalogue,
			WorkingDays workingDays, CaseNotes notes, EachCase eachCase, SystemCalls system, Clock clock) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.staff = staff;
		this.catalogue = catalogue;
		this.workingDays = workingDays;
		this.notes = notes;
		this.eachCase = eachCase;
		this.system = system;
		this.clock = clock;
	}

	/**
	 * Asks a team leader about each task that became late since, once, and takes back
	 * what was asked about a task that is done or has another deadline.
	 */
	public void escalate() {
		Map<String, LateTask> late = late();
		Map<String, String> asked = asked();
		this.eachCase.run("Telling of overdue tasks",
				late.keySet().stream().filter((id) -> !asked.containsKey(id)).toList(),
				(id) -> this.runtime.startProcessInstanceByKey(OverdueTask.KEY, late.get(id).caseNumber(),
						Map.of(Variables.OVERDUE_TASK_ID, id)));
		this.eachCase.run("Taking back of overdue tasks",
				asked.keySet().stream().filter((id) -> !late.containsKey(id)).toList(),
				(id) -> this.runtime.createMessageCorrelation(Messages.OVERDUE_TASK_DONE)
					.processInstanceId(asked.get(id))
					.correlate());
	}

	/**
	 * The task as it stands.
	 * @return empty where it is done
	 */
	public Optional<LateTask> find(String taskId) {
		return this.system.call(() -> Optional.ofNullable(this.tasks.createTaskQuery().taskId(taskId).singleResult())
			.map(this::described));
	}

	/**
	 * The caseworkers who can take a task over.
	 * @return user ids, sorted by first name
	 */
	public List<String> caseworkers() {
		return this.staff.inRole(Role.CASEWORKER);
	}

	/**
	 * Gives the task another deadline, and another caseworker where one was chosen, and
	 * notes the reason in the case. A task that was done meanwhile is left alone.
	 * @throws dk.udslusning.casefile.RejectedInput at {@code newDeadline},
	 * {@code caseworker} or {@code reason}
	 */
	public void decide(String taskId, NewDeadline decided) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate last = decided.lastDay();
		new Faults().addIf(last == null, "newDeadline", "Vælg den nye frist")
			.addIf(last != null && !last.isAfter(today), "newDeadline", "Fristen skal ligge efter i dag")
			.addIf(last != null && !this.workingDays.isWorkingDay(last), "newDeadline",
					"Dagen er ikke en arbejdsdag. Vælg en anden")
			.addIf(decided.reason() == null || decided.reason().isBlank(), "reason",
					"Skriv, hvorfor fristen er flyttet")
			.addIf(decided.caseworker() != null && !caseworkers().contains(decided.caseworker()), "caseworker",
					"Vælg en sagsbehandler fra listen")
			.throwIfAny();
		find(taskId).ifPresent((task) -> move(task, decided));
	}

	private void move(LateTask late, NewDeadline decided) {
		this.system.run(() -> {
			Task task = this.tasks.createTaskQuery().taskId(late.id()).singleResult();
			task.setDueDate(DueDates.endOf(decided.lastDay()));
			this.tasks.saveTask(task);
			if (decided.caseworker() != null) {
				this.tasks.setAssignee(late.id(), decided.caseworker());
			}
		});
		String handedOver = (decided.caseworker() != null)
				? " Overdraget til " + this.staff.nameOf(decided.caseworker()) + "." : "";
		this.notes.add(late.caseNumber(), "Frist flyttet",
				"»%s«: fristen %s er flyttet til %s.%s%n%s".formatted(late.name(), DanishDates.format(late.dueOn()),
						DanishDates.format(decided.lastDay()), handedOver, decided.reason().strip()));
	}

	private Map<String, LateTask> late() {
		LocalDate today = LocalDate.now(this.clock);
		int days = this.catalogue.escalationWorkingDays(today);
		return this.tasks.createTaskQuery()
			.taskCandidateGroup(Role.CASEWORKER.group())
			.includeAssignedTasks()
			.dueBefore(Date.from(this.clock.instant()))
			.active()
			.list()
			.stream()
			.map(this::described)
			.filter((task) -> task.caseNumber() != null && this.workingDays.after(task.dueOn(), days).isBefore(today))
			.collect(Collectors.toMap(LateTask::id, (task) -> task));
	}

	private Map<String, String> asked() {
		Set<String> running = this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(OverdueTask.KEY)
			.list()
			.stream()
			.map(Execution::getId)
			.collect(Collectors.toSet());
		Map<String, String> asked = new HashMap<>();
		for (VariableInstance held : this.runtime.createVariableInstanceQuery()
			.variableName(Variables.OVERDUE_TASK_ID)
			.list()) {
			if (running.contains(held.getProcessInstanceId())) {
				asked.put((String) held.getValue(), held.getProcessInstanceId());
			}
		}
		return asked;
	}

	private LateTask described(Task task) {
		String caseNumber = this.runtime.createProcessInstanceQuery()
			.processInstanceId(task.getProcessInstanceId())
			.singleResult()
			.getBusinessKey();
		return new LateTask(task.getId(), caseNumber, task.getName(),
				LocalDate.ofInstant(task.getDueDate().toInstant(), EngineClock.DENMARK), task.getAssignee());
	}

}
