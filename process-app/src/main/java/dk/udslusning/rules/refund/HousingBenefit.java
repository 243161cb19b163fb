package dk.udslusning.rules.refund;

import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.money.Money;

/**
 * An estimated housing benefit.
 *
 * @param monthly the household's benefit of a full month
 * @param forMonth the household's benefit for the days of the month that it covers
 * @param explanation every fact, rate and step
 */
public record HousingBenefit(Money monthly, Money forMonth, Explanation explanation) {

}
