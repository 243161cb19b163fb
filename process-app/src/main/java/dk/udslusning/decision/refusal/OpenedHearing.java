package dk.udslusning.decision.refusal;

/**
 * The hearing before a refusal.
 *
 * @param hearingId the hearing
 * @param housingAtRisk whether the citizen may be left without a home while the case
 * waits, which shortens the deadline
 */
public record OpenedHearing(long hearingId, boolean housingAtRisk) {

}
