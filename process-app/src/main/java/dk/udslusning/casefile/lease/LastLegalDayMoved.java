package dk.udslusning.casefile.lease;

import java.time.LocalDate;

/**
 * The last day of a lease's legal period is another one than before: whatever waits for
 * it must be moved.
 *
 * @param caseNumber the case
 * @param lastLegalDay the new last day, inclusive
 */
public record LastLegalDayMoved(String caseNumber, LocalDate lastLegalDay) {

}
