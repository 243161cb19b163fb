package dk.udslusning.process.deadline;

import java.time.LocalDate;

/**
 * A task that is not done in time.
 *
 * @param id the engine's id
 * @param caseNumber the case
 * @param name what is to be done, Danish
 * @param dueOn its last day
 * @param assignee user id of who has it; null where nobody has
 */
public record LateTask(String id, String caseNumber, String name, LocalDate dueOn, String assignee) {

}
