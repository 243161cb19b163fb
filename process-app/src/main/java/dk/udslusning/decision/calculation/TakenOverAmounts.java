package dk.udslusning.decision.calculation;

import java.time.LocalDate;

import dk.udslusning.rules.refund.TakenOverRefund;

/**
 * The amounts of a decision on the refund that was made before the case was registered
 * here.
 *
 * @param refund from which month, and the amounts of a full month
 * @param decidedOn the day of the decision
 * @param source where it stands
 */
public record TakenOverAmounts(TakenOverRefund refund, LocalDate decidedOn, String source) {

}
