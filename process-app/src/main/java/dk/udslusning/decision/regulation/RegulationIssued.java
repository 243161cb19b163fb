package dk.udslusning.decision.regulation;

/**
 * The decision of one case of a regulation is issued, and its letter is to be sent.
 *
 * @param caseNumber the case
 * @param letterId the letter
 */
public record RegulationIssued(String caseNumber, long letterId) {

}
