package dk.udslusning.decision.recalculation;

/**
 * The open recalculation of a case.
 *
 * @param id the recalculation
 * @param openedNow whether it was opened just now; else the facts joined the one there
 */
public record OpenedRecalculation(long id, boolean openedNow) {

}
