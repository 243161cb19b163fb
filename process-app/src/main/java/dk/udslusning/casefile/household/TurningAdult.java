package dk.udslusning.casefile.household;

import java.time.LocalDate;

/**
 * A child who is about to turn 18, or twins.
 *
 * @param id the row
 * @param caseNumber the case
 * @param bornOn the birth date
 * @param countsFrom the 1st of the month after the birthday, from which the child counts
 * as an adult of the household
 */
public record TurningAdult(long id, String caseNumber, LocalDate bornOn, LocalDate countsFrom) {

}
