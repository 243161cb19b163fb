package dk.udslusning.casefile.standin;

/**
 * A task that leaves its holder's list.
 *
 * @param taskId the engine's task
 * @param caseNumber its case; null where it belongs to none
 * @param name what is to be done
 * @param givenTo user id of who has it now; null where it went back to its group
 * @param reason why it went back to its group; null where it did not
 */
public record HandedTask(String taskId, String caseNumber, String name, String givenTo, String reason) {

}
