package dk.udslusning.casefile.dispatch.post;

import java.time.LocalDate;

/**
 * The newest posting of a letter failed. Told in the transaction that records it.
 *
 * @param caseNumber the case
 * @param letterId the letter
 * @param day the day it failed
 */
public record LetterFailed(String caseNumber, long letterId, LocalDate day) {

}
