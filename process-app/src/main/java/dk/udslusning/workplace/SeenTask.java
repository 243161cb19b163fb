package dk.udslusning.workplace;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;

import dk.udslusning.process.engine.EngineClock;
import org.camunda.bpm.engine.rest.hal.task.HalTask;
import org.camunda.bpm.engine.task.Task;

/**
 * A task that the engine has shown the signed-in user: who sees a task sees its case
 * number.
 *
 * @param id the engine's id
 * @param processInstanceId of the process that it is part of; null where it is of none
 * @param definitionKey its element in the model
 * @param due the last day; null where it has none
 */
public record SeenTask(String id, String processInstanceId, String definitionKey, LocalDate due) {

	/** As the engine's service shows them. */
	public static List<SeenTask> all(List<Task> tasks) {
		return tasks.stream().map(SeenTask::of).toList();
	}

	/** As the engine's service shows it. */
	public static SeenTask of(Task task) {
		return new SeenTask(task.getId(), task.getProcessInstanceId(), task.getTaskDefinitionKey(),
				day(task.getDueDate()));
	}

	/** As the list of Tasklist shows it. */
	public static SeenTask of(HalTask task) {
		return new SeenTask(task.getId(), task.getProcessInstanceId(), task.getTaskDefinitionKey(), day(task.getDue()));
	}

	private static LocalDate day(Date due) {
		return Optional.ofNullable(due)
			.map((at) -> LocalDate.ofInstant(at.toInstant(), EngineClock.DENMARK))
			.orElse(null);
	}

}
