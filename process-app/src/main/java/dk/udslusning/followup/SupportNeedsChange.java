package dk.udslusning.followup;

/**
 * A follow-up showed that the support in the home no longer fits.
 *
 * @param caseNumber the case
 */
public record SupportNeedsChange(String caseNumber) {

}
