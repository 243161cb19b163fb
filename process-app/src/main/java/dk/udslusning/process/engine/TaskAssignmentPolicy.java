package dk.udslusning.process.engine;

import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * Who may not hold a task although the group may. All policies are asked at claim, at
 * assignment and at completion.
 */
public interface TaskAssignmentPolicy {

	/**
	 * Why the user may neither hold nor complete the task.
	 * @param task the task
	 * @param userId the user
	 * @return Danish, or empty where nothing stands against it
	 */
	Optional<String> refusal(DelegateTask task, String userId);

}
