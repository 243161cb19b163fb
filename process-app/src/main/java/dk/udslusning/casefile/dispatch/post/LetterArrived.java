package dk.udslusning.casefile.dispatch.post;

import java.time.LocalDate;

/**
 * A letter reached its reader, as far as the post knows. Told in the transaction that
 * records it.
 *
 * @param caseNumber the case
 * @param letterId the letter
 * @param day the day it was received
 */
public record LetterArrived(String caseNumber, long letterId, LocalDate day) {

}
