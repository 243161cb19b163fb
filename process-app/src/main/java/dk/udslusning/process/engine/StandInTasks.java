package dk.udslusning.process.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.udslusning.casefile.CaseFile;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.standin.HandedTask;
import dk.udslusning.casefile.standin.HandedTasks;
import dk.udslusning.casefile.standin.StaffAbsence;
import dk.udslusning.casefile.standin.StandIns;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Moves the tasks of whoever is away to the stand-in, and back. What the stand-in may not
 * hold, for she prepared what is to be approved or is in another group, goes back to its
 * group.
 */
@Component
public class StandInTasks {

	private final TaskService tasks;

	private final TaskCandidates candidates;

	private final StandIns standIns;

	private final HandedTasks handed;

	private final CaseFiles cases;

	private final EachCase eachAbsence;

	private final SystemCalls system;

	StandInTasks(@Lazy TaskService tasks, TaskCandidates candidates, StandIns standIns, HandedTasks handed,
			CaseFiles cases, EachCase eachAbsence, SystemCalls system) {
		this.tasks = tasks;
		this.candidates = candidates;
		this.standIns = standIns;
		this.handed = handed;
		this.cases = cases;
		this.eachAbsence = eachAbsence;
		this.system = system;
	}

	/**
	 * Brings the lists to what holds today for one absence, in the transaction of who
	 * changed it. Others are left to the night: their tasks may be none of hers to move.
	 */
	public void bringUpToDateNow(long absenceId) {
		this.system.run(() -> {
			only(absenceId, this.handed.toBringBack()).forEach(this::bringBack);
			only(absenceId, this.handed.toHandOut()).forEach(this::handOut);
		});
	}

	/**
	 * Brings the lists to what holds today, each absence in a transaction of its own.
	 */
	public void bringUpToDate() {
		each("Bringing back of tasks", this.handed.toBringBack(), this::bringBack);
		each("Handing out of tasks", this.handed.toHandOut(), this::handOut);
	}

	private static List<StaffAbsence> only(long absenceId, List<StaffAbsence> absences) {
		return absences.stream().filter((absence) -> absence.id() == absenceId).toList();
	}

	private void each(String what, List<StaffAbsence> absences, Consumer<StaffAbsence> work) {
		Map<String, StaffAbsence> byId = absences.stream()
			.collect(Collectors.toMap((absence) -> Long.toString(absence.id()), Function.identity()));
		this.eachAbsence.run(what, byId.keySet(), (id) -> work.accept(byId.get(id)));
	}

	private void handOut(StaffAbsence absence) {
		String standIn = this.standIns.actingFor(absence.absent());
		for (Task each : this.tasks.createTaskQuery().taskAssignee(absence.absent()).list()) {
			TaskEntity task = (TaskEntity) each;
			Optional<String> refusal = this.candidates.refusal(task, standIn);
			String holder = refusal.isPresent() ? null : standIn;
			this.tasks.setAssignee(task.getId(), holder);
			this.handed.given(absence.id(),
					new HandedTask(task.getId(), caseOf(task), task.getName(), holder, refusal.orElse(null)));
		}
		this.handed.handedOut(absence.id());
	}

	private void bringBack(StaffAbsence absence) {
		for (HandedTask left : this.handed.of(absence.id())) {
			TaskEntity task = (TaskEntity) this.tasks.createTaskQuery().taskId(left.taskId()).singleResult();
			if (task != null && isStillWithStandIn(task, left)
					&& this.candidates.refusal(task, absence.absent()).isEmpty()) {
				this.tasks.setAssignee(task.getId(), absence.absent());
				this.handed.returned(absence.id(), task.getId());
			}
		}
		this.handed.broughtBack(absence.id());
	}

	/** A task that was given to somebody else meanwhile stays there. */
	private boolean isStillWithStandIn(TaskEntity task, HandedTask left) {
		String holder = task.getAssignee();
		return holder == null || holder.equals(left.givenTo())
				|| (left.givenTo() != null && holder.equals(this.standIns.actingFor(left.givenTo())));
	}

	private String caseOf(TaskEntity task) {
		return Optional.ofNullable(task.getExecution().getProcessBusinessKey())
			.flatMap(this.cases::find)
			.map(CaseFile::caseNumber)
			.orElse(null);
	}

}
