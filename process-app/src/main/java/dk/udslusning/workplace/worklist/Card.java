package dk.udslusning.workplace.worklist;

import java.time.LocalDate;

/**
 * What a card tells beyond its task. What its reader may not know is empty.
 *
 * @param taskId the engine's task
 * @param caseNumber the number of the case, or of the home, that the task belongs to
 * @param citizen the name; of a protected citizen, for most, only that she is protected
 * @param stage how far the case has come, Danish
 * @param amount {@code 3.465,08 kr. om måneden}, where one waits for this task
 * @param due the last day; null where the task has none
 */
public record Card(String taskId, String caseNumber, String citizen, String stage, String amount, LocalDate due) {

	/** Without the citizen, so that a log cannot name anybody. */
	@Override
	public String toString() {
		return "Card[" + this.taskId + "]";
	}

}
