package dk.udslusning.workplace.approving;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * An approval that waits, as a team leader reads it before she decides.
 *
 * @param taskId the engine's task
 * @param caseNumber the case
 * @param citizen as on a card
 * @param what what is decided, Danish
 * @param amount {@code 3.465,08 kr. om måneden}; empty where it has none
 * @param from {@code december 2026}; empty where it has no month
 * @param preparedBy name
 * @param preparedOn {@code 27.11.2026}
 * @param due the last day; null where it has none
 * @param obstacle why it cannot be approved with others, Danish; empty where it can
 * @param reasons what the form shows of it, as markdown
 * @param lines the main lines of the amount, as in the form
 * @param seen stands for everything the form shows; it changes with any of it
 */
record WaitingApproval(String taskId, String caseNumber, String citizen, String what, String amount, String from,
		String preparedBy, String preparedOn, LocalDate due, String obstacle, String reasons,
		List<Map<String, String>> lines, String seen) {

	WaitingApproval {
		lines = List.copyOf(lines);
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "WaitingApproval[" + this.taskId + "]";
	}

}
