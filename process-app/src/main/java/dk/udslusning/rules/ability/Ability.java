package dk.udslusning.rules.ability;

import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.money.Money;

/**
 * A household's ability to pay. Amounts are per month.
 *
 * @param canPay whether it can carry the full rent
 * @param available what is left for the home after fixed costs and disposable amount
 * @param rentAfterBenefit the full rent less housing benefit
 * @param shortfall what is missing; zero where it can pay
 * @param explanation every fact, rate and step
 */
public record Ability(boolean canPay, Money available, Money rentAfterBenefit, Money shortfall,
		Explanation explanation) {

}
