package dk.udslusning.decision.schedule;

import java.time.YearMonth;

import dk.udslusning.rules.money.Money;

/**
 * What is to be paid for one month.
 *
 * @param month the month
 * @param amount zero or more
 * @param decisionId the decision it rests on
 * @param calculationId the calculation that explains it
 * @param provisional whether it was decided by rates whose successors nobody has
 * confirmed for the month: paid all the same, marked <i>foreløbig</i>, and settled later
 */
public record DecidedAmount(YearMonth month, Money amount, long decisionId, long calculationId, boolean provisional) {

}
