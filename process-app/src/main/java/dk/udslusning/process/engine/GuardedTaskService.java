package dk.udslusning.process.engine;

import java.util.Objects;

import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;

/**
 * The engine's task service, where a task can be given another assignee, due date,
 * follow-up date or priority, and nothing else: all other fields of a task are free text
 * or decide who may see it.
 */
public final class GuardedTaskService extends TaskServiceImpl {

	/**
	 * Saves a changed task.
	 * @throws ClosedDoor where the task is new, or another field was changed
	 */
	@Override
	public void saveTask(Task changed) {
		TaskEntity task = (TaskEntity) changed;
		if (task.getRevision() == 0) {
			throw new ClosedDoor("Opgaver dannes af sagens forløb; du kan ikke oprette dine egne opgaver.");
		}
		TaskEntity stored = this.commandExecutor
			.execute((command) -> command.getTaskManager().findTaskById(changed.getId()));
		if (stored != null && !sameFixedFields(stored, task)) {
			throw new ClosedDoor("Opgavens navn, beskrivelse, ejer og grupper ligger fast. "
					+ "Skriv oplysninger om borgeren i opgavens formular.");
		}
		super.saveTask(changed);
	}

	/**
	 * Takes a task.
	 * @throws ClosedDoor where somebody else has taken it meanwhile
	 */
	@Override
	public void claim(String taskId, String userId) {
		try {
			super.claim(taskId, userId);
		}
		catch (TaskAlreadyClaimedException taken) {
			throw new ClosedDoor("En kollega har taget opgaven i mellemtiden. Genindlæs listen, og vælg en anden.");
		}
	}

	private static boolean sameFixedFields(TaskEntity stored, TaskEntity task) {
		return Objects.equals(stored.getName(), task.getName())
				&& Objects.equals(stored.getDescription(), task.getDescription())
				&& Objects.equals(stored.getOwner(), task.getOwner())
				&& stored.getDelegationState() == task.getDelegationState()
				&& Objects.equals(stored.getParentTaskId(), task.getParentTaskId())
				&& Objects.equals(stored.getCaseInstanceId(), task.getCaseInstanceId())
				&& Objects.equals(stored.getTenantId(), task.getTenantId());
	}

}
