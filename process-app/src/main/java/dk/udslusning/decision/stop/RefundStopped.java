package dk.udslusning.decision.stop;

import java.time.LocalDate;

/**
 * A refund ends by a decision before the lease's last day does. The citizen stays in the
 * home.
 *
 * @param caseNumber the case
 * @param lastDay the last day of the refund, inclusive
 */
public record RefundStopped(String caseNumber, LocalDate lastDay) {

}
