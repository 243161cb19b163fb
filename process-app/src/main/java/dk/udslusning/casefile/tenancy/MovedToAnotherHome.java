package dk.udslusning.casefile.tenancy;

/**
 * The citizen lives in another transitional home; the tenancy of the earlier one is over.
 *
 * @param caseNumber the case
 */
public record MovedToAnotherHome(String caseNumber) {

}
