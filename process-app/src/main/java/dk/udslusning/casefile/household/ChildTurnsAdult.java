package dk.udslusning.casefile.household;

/**
 * A child of the household is about to turn 18, and nobody has forewarned it yet.
 *
 * @param caseNumber the case
 */
public record ChildTurnsAdult(String caseNumber) {

}
