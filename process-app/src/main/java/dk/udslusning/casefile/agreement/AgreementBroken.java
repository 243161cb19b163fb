package dk.udslusning.casefile.agreement;

/**
 * Somebody told that the citizen does not keep to an agreement that the scheme asks for.
 *
 * @param caseNumber the case
 */
public record AgreementBroken(String caseNumber) {

}
