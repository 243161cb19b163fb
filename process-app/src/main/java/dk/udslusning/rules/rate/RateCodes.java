package dk.udslusning.rules.rate;

/**
 * Codes of the rates that the rules ask for. The numbers stand in
 * {@code catalogue/rates.yaml}.
 */
public final class RateCodes {

	/** Own payment in a crisis centre, SEL § 109, per day. */
	public static final String OWN_PAYMENT_109 = "OWN_PAYMENT_109";

	/** Own payment in a homeless shelter, SEL § 110, per day. */
	public static final String OWN_PAYMENT_110 = "OWN_PAYMENT_110";

	/** Housing benefit: area of the first person. */
	public static final String AREA_FIRST_PERSON = "HOUSING_BENEFIT_AREA_FIRST_PERSON";

	/** Housing benefit: area of each further person. */
	public static final String AREA_FURTHER_PERSON = "HOUSING_BENEFIT_AREA_FURTHER_PERSON";

	/** Housing benefit: highest counted rent (M). */
	public static final String HIGHEST_RENT = "HOUSING_BENEFIT_HIGHEST_RENT";

	/** Housing benefit: raise of the highest counted rent for each child. */
	public static final String HIGHEST_RENT_PER_CHILD = "HOUSING_BENEFIT_HIGHEST_RENT_PER_CHILD";

	/** Housing benefit: most that children can raise the highest counted rent. */
	public static final String HIGHEST_RENT_CHILDREN_MOST = "HOUSING_BENEFIT_HIGHEST_RENT_CHILDREN_MOST";

	/** Housing benefit: income limit (T). */
	public static final String INCOME_LIMIT = "HOUSING_BENEFIT_INCOME_LIMIT";

	/** Housing benefit: raise of the income limit for the second to fourth child (S). */
	public static final String INCOME_LIMIT_PER_CHILD = "HOUSING_BENEFIT_INCOME_LIMIT_PER_CHILD";

	/** Housing benefit: part of the rent. */
	public static final String RENT_PART = "HOUSING_BENEFIT_RENT_PART";

	/** Housing benefit: part of the income above the limit. */
	public static final String INCOME_PART = "HOUSING_BENEFIT_INCOME_PART";

	/** Housing benefit: lowest own share (K). */
	public static final String LOWEST_OWN_SHARE = "HOUSING_BENEFIT_LOWEST_OWN_SHARE";

	/** Housing benefit: most without children, as part of the rent. */
	public static final String PART_WITHOUT_CHILDREN = "HOUSING_BENEFIT_PART_WITHOUT_CHILDREN";

	/** Housing benefit: highest benefit (X). */
	public static final String HIGHEST_BENEFIT = "HOUSING_BENEFIT_HIGHEST";

	/** Housing benefit: factor on the highest benefit with four or more children. */
	public static final String HIGHEST_FACTOR_CHILDREN = "HOUSING_BENEFIT_HIGHEST_FACTOR_CHILDREN";

	/** Housing benefit: factor on the highest benefit with a handicap or 24-hour help. */
	public static final String HIGHEST_FACTOR_HANDICAP = "HOUSING_BENEFIT_HIGHEST_FACTOR_HANDICAP";

	/** Housing benefit: first limit of wealth. */
	public static final String WEALTH_FIRST_LIMIT = "HOUSING_BENEFIT_WEALTH_FIRST_LIMIT";

	/** Housing benefit: second limit of wealth. */
	public static final String WEALTH_SECOND_LIMIT = "HOUSING_BENEFIT_WEALTH_SECOND_LIMIT";

	/** Housing benefit: part of the wealth between the limits that counts as income. */
	public static final String WEALTH_FIRST_PART = "HOUSING_BENEFIT_WEALTH_FIRST_PART";

	/**
	 * Housing benefit: part of the wealth above the second limit that counts as income.
	 */
	public static final String WEALTH_SECOND_PART = "HOUSING_BENEFIT_WEALTH_SECOND_PART";

	/** Housing benefit: under this yearly amount nothing is paid; may be absent. */
	public static final String LEAST_PAID = "HOUSING_BENEFIT_LEAST_PAID";

	/** Disposable amount of a single adult, per month. */
	public static final String DISPOSABLE_SINGLE = "DISPOSABLE_AMOUNT_SINGLE";

	/** Disposable amount of each further adult, per month. */
	public static final String DISPOSABLE_FURTHER_ADULT = "DISPOSABLE_AMOUNT_FURTHER_ADULT";

	/** Disposable amount of each child of 0 or 1, per month. */
	public static final String DISPOSABLE_CHILD_0_TO_1 = "DISPOSABLE_AMOUNT_CHILD_0_1";

	/** Disposable amount of each child of 2 to 6, per month. */
	public static final String DISPOSABLE_CHILD_2_TO_6 = "DISPOSABLE_AMOUNT_CHILD_2_6";

	/** Disposable amount of each child of 7 to 17, per month. */
	public static final String DISPOSABLE_CHILD_7_TO_17 = "DISPOSABLE_AMOUNT_CHILD_7_17";

	private RateCodes() {
	}

}
