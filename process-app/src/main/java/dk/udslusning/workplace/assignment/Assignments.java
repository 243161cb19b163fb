package dk.udslusning.workplace.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.udslusning.workplace.TaskRefusals;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Deals out many tasks in the name of the signed-in user, each in a transaction of its
 * own. Grants and guards decide on each as if it were the only one.
 */
@Component
class Assignments {

	private final TaskService tasks;

	Assignments(@Lazy TaskService tasks) {
		this.tasks = tasks;
	}

	/**
	 * Gives the tasks to somebody, or back to their group.
	 * @param holder user id; null for the group
	 * @return those that were refused, in their order
	 */
	List<Refused> give(List<String> taskIds, String holder) {
		List<Refused> refused = new ArrayList<>();
		for (String id : taskIds) {
			Optional<Task> task = Optional.ofNullable(this.tasks.createTaskQuery().taskId(id).singleResult());
			TaskRefusals.of(() -> {
				task.orElseThrow(() -> new NullValueException("There is no task " + id));
				this.tasks.setAssignee(id, holder);
			}).ifPresent((reason) -> refused.add(new Refused(id, task.map(Task::getName).orElse("Opgave"), reason)));
		}
		return refused;
	}

	/**
	 * A task that stays where it was.
	 *
	 * @param taskId the engine's task
	 * @param task what is to be done, Danish
	 * @param reason why, Danish
	 */
	record Refused(String taskId, String task, String reason) {

	}

}
