package dk.udslusning.casefile.dispatch;

/**
 * Somebody recorded that a letter went out without the application's own post. Told in
 * the transaction that records it.
 *
 * @param caseNumber the case
 * @param letterId the letter
 */
public record LetterGoneOut(String caseNumber, long letterId) {

}
