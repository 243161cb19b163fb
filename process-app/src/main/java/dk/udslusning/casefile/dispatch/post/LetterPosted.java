package dk.udslusning.casefile.dispatch.post;

import java.time.LocalDate;

/**
 * A letter was handed over to the post. Told in the transaction that records it.
 *
 * @param caseNumber the case
 * @param letterId the letter
 * @param day the day it was handed over
 */
public record LetterPosted(String caseNumber, long letterId, LocalDate day) {

}
