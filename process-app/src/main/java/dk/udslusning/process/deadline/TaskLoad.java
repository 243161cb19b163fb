package dk.udslusning.process.deadline;

/**
 * How much somebody has to do.
 *
 * @param holder user id; null for what nobody has taken
 * @param open open tasks, those put off included
 * @param overdue those of them whose deadline has passed
 */
public record TaskLoad(String holder, int open, int overdue) {

}
