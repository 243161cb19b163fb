package dk.udslusning.casefile.standin;

/**
 * Somebody's absence was registered or ended: tasks go to the stand-in or come back.
 *
 * @param absenceId the absence
 */
public record AbsenceChanged(long absenceId) {

}
