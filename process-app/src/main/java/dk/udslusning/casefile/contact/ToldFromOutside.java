package dk.udslusning.casefile.contact;

/**
 * Another system has told something about a citizen, which is to be brought to whoever
 * waits for it in her case.
 *
 * @param caseNumber the case
 * @param contactId the message
 */
public record ToldFromOutside(String caseNumber, long contactId) {

}
