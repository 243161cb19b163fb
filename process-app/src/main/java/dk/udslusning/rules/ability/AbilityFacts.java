package dk.udslusning.rules.ability;

import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;

import dk.udslusning.rules.explanation.FactOrigin;
import dk.udslusning.rules.money.Money;

/**
 * What the test of the ability to pay rests on. All amounts are per month and those of
 * the whole household.
 *
 * @param month the month of the assessment, whose norm counts
 * @param incomeAfterTax zero or more
 * @param fixedCosts costs other than housing that cannot be avoided, zero or more
 * @param adults at least one
 * @param infants children of 0 or 1
 * @param smallChildren children of 2 to 6
 * @param schoolChildren children of 7 to 17
 * @param fullRent rent and all payments to the landlord, before housing benefit
 * @param benefit housing benefit, zero or more
 * @param origins where the facts came from, by {@link AbilityFactKeys}
 */
public record AbilityFacts(YearMonth month, Money incomeAfterTax, Money fixedCosts, int adults, int infants,
		int smallChildren, int schoolChildren, Money fullRent, Money benefit, Map<String, FactOrigin> origins) {

	public AbilityFacts {
		Objects.requireNonNull(month, "month");
		origins = Map.copyOf(origins);
		if (adults < 1 || infants < 0 || smallChildren < 0 || schoolChildren < 0) {
			throw new IllegalArgumentException("A household has at least one adult");
		}
		if (incomeAfterTax.isNegative() || fixedCosts.isNegative() || fullRent.isNegative() || benefit.isNegative()) {
			throw new IllegalArgumentException("An amount of a household is zero or more");
		}
	}

	/**
	 * Where a fact came from.
	 */
	FactOrigin from(String key) {
		return this.origins.getOrDefault(key, FactOrigin.from("sagen"));
	}

}
