package dk.udslusning.decision.extension;

/**
 * How the citizen is heard before an extension is denied.
 *
 * @param hearingId the hearing, held or to be held
 * @param letterDue whether a hearing letter must go out first
 */
public record ExtensionHearing(long hearingId, boolean letterDue) {

}
