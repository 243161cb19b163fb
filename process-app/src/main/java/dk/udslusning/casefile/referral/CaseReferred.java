package dk.udslusning.casefile.referral;

/**
 * A notice from outside has opened a case, whose course is to begin.
 *
 * @param caseNumber the case
 */
public record CaseReferred(String caseNumber) {

}
