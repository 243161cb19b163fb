package dk.udslusning.casefile.change;

/**
 * A change stands in the case file, and nobody has recalculated it yet.
 *
 * @param caseNumber the case
 */
public record ChangeReported(String caseNumber) {

}
