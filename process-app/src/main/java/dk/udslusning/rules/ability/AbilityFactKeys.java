package dk.udslusning.rules.ability;

/**
 * Keys of the facts in the explanation of an ability to pay. Stable: stored explanations
 * use them.
 */
public final class AbilityFactKeys {

	/** The household's income after tax, per month. */
	public static final String INCOME = "household.incomeAfterTax";

	/** The household's fixed costs other than housing, per month. */
	public static final String FIXED_COSTS = "household.fixedCosts";

	/** Adults of the household. */
	public static final String ADULTS = "household.adults";

	/** Children of 0 or 1. */
	public static final String CHILDREN_0_TO_1 = "household.children.0-1";

	/** Children of 2 to 6. */
	public static final String CHILDREN_2_TO_6 = "household.children.2-6";

	/** Children of 7 to 17. */
	public static final String CHILDREN_7_TO_17 = "household.children.7-17";

	/** Full rent with all payments to the landlord, per month. */
	public static final String RENT = "home.fullRent";

	/** The household's housing benefit, per month. */
	public static final String BENEFIT = "benefit.monthly";

	private AbilityFactKeys() {
	}

}
