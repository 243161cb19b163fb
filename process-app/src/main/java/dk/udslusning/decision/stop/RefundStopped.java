package dk.udslusning.decision.stop;

/**
 * The letter of a stop went out, or did not arrive after all: from when the refund ends
 * has changed. The citizen stays in the home.
 *
 * @param caseNumber the case
 */
public record RefundStopped(String caseNumber) {

}
