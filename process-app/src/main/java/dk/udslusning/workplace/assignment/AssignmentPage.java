package dk.udslusning.workplace.assignment;

import java.time.LocalDate;
import java.util.List;

/**
 * The open tasks of the office, as a team leader deals them out.
 *
 * @param today the day from which deadlines are counted
 * @param colleagues who can be given a task
 * @param number how many tasks fit
 * @param lines the first of them, the first due first
 */
record AssignmentPage(LocalDate today, List<Colleague> colleagues, long number, List<Line> lines) {

	/**
	 * Somebody of the office.
	 *
	 * @param code user id
	 * @param label the name, and until when she is away
	 */
	record Colleague(String code, String label) {

	}

	/**
	 * A task that is not done.
	 *
	 * @param taskId the engine's task
	 * @param caseNumber the case; empty where it belongs to none
	 * @param task what is to be done, Danish
	 * @param due the last day; null where it has none
	 * @param holder the name of who has it; empty where nobody has
	 */
	record Line(String taskId, String caseNumber, String task, LocalDate due, String holder) {

	}

}
