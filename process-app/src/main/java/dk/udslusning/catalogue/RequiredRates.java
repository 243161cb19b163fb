package dk.udslusning.catalogue;

import java.util.Map;

import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.rules.rate.Unit;

import static java.util.Map.entry;

/**
 * The rates that the rules ask for, with the unit in which they calculate.
 */
final class RequiredRates {

	static final Map<String, Unit> UNITS = Map.ofEntries(entry(RateCodes.OWN_PAYMENT_109, Unit.OERE_PER_DAY),
			entry(RateCodes.OWN_PAYMENT_110, Unit.OERE_PER_DAY), entry(RateCodes.AREA_FIRST_PERSON, Unit.M2),
			entry(RateCodes.AREA_FURTHER_PERSON, Unit.M2), entry(RateCodes.HIGHEST_RENT, Unit.OERE_PER_YEAR),
			entry(RateCodes.HIGHEST_RENT_PER_CHILD, Unit.PERCENT),
			entry(RateCodes.HIGHEST_RENT_CHILDREN_MOST, Unit.PERCENT),
			entry(RateCodes.INCOME_LIMIT, Unit.OERE_PER_YEAR),
			entry(RateCodes.INCOME_LIMIT_PER_CHILD, Unit.OERE_PER_YEAR), entry(RateCodes.RENT_PART, Unit.PERCENT),
			entry(RateCodes.INCOME_PART, Unit.PERCENT), entry(RateCodes.LOWEST_OWN_SHARE, Unit.OERE_PER_YEAR),
			entry(RateCodes.PART_WITHOUT_CHILDREN, Unit.PERCENT), entry(RateCodes.HIGHEST_BENEFIT, Unit.OERE_PER_YEAR),
			entry(RateCodes.HIGHEST_FACTOR_CHILDREN, Unit.FACTOR),
			entry(RateCodes.HIGHEST_FACTOR_HANDICAP, Unit.FACTOR), entry(RateCodes.WEALTH_FIRST_LIMIT, Unit.OERE),
			entry(RateCodes.WEALTH_SECOND_LIMIT, Unit.OERE), entry(RateCodes.WEALTH_FIRST_PART, Unit.PERCENT),
			entry(RateCodes.WEALTH_SECOND_PART, Unit.PERCENT), entry(RateCodes.LEAST_PAID, Unit.OERE_PER_YEAR),
			entry(RateCodes.DISPOSABLE_SINGLE, Unit.OERE_PER_MONTH),
			entry(RateCodes.DISPOSABLE_FURTHER_ADULT, Unit.OERE_PER_MONTH),
			entry(RateCodes.DISPOSABLE_CHILD_0_TO_1, Unit.OERE_PER_MONTH),
			entry(RateCodes.DISPOSABLE_CHILD_2_TO_6, Unit.OERE_PER_MONTH),
			entry(RateCodes.DISPOSABLE_CHILD_7_TO_17, Unit.OERE_PER_MONTH));

	private RequiredRates() {
	}

}
