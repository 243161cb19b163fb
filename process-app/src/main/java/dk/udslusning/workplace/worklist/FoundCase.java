package dk.udslusning.workplace.worklist;

import java.time.LocalDate;
import java.util.List;

/**
 * A case that fits what was looked for, and what is to be done in it.
 *
 * @param caseNumber the case
 * @param citizen the name; of a protected citizen, for most, only that she is protected
 * @param stage how far the case has come, Danish; empty where the reader may not know
 * @param tasks the open tasks that the reader may see, the first due first
 */
record FoundCase(String caseNumber, String citizen, String stage, List<OpenTask> tasks) {

	FoundCase {
		tasks = List.copyOf(tasks);
	}

	/** Without the citizen, so that a log cannot name anybody. */
	@Override
	public String toString() {
		return "FoundCase[" + this.caseNumber + "]";
	}

	/**
	 * A task that is not done.
	 *
	 * @param taskId the engine's task
	 * @param name what is to be done, Danish
	 * @param holder the name of who has it; empty where nobody has
	 * @param due the last day; null where the task has none
	 */
	record OpenTask(String taskId, String name, String holder, LocalDate due) {

	}

}
