package dk.udslusning.rules.rate;

/**
 * What a number in a rate, a fact or a step counts. Amounts are in øre, also where they
 * have decimals (an exact intermediate step).
 */
public enum Unit {

	/** An amount in øre. */
	OERE("kr."),

	/** An amount in øre for each day. */
	OERE_PER_DAY("kr. pr. dag"),

	/** An amount in øre for each month. */
	OERE_PER_MONTH("kr. pr. måned"),

	/** An amount in øre for each year. */
	OERE_PER_YEAR("kr. pr. år"),

	/** Hundredths: 60 is 60 %. */
	PERCENT("%"),

	/** A number without unit. */
	FACTOR(""),

	/** Square metres. */
	M2("m²"),

	/** Persons. */
	PERSONS("personer"),

	/** Days. */
	DAYS("dage"),

	/** Months. */
	MONTHS("måneder"),

	/** A day, {@code 2021-03-15}. */
	DATE(""),

	/** A month, {@code 2021-03}. */
	MONTH(""),

	/** Yes, no or not known: {@code YES}, {@code NO}, {@code UNKNOWN}. */
	ANSWER(""),

	/** A stable code. */
	CODE("");

	private final String label;

	Unit(String label) {
		this.label = label;
	}

	/**
	 * The unit as it stands behind a number in Danish.
	 * @return the Danish unit, empty where there is none
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Whether numbers of this unit are øre.
	 * @return {@code true} for amounts
	 */
	public boolean isMoney() {
		return this == OERE || this == OERE_PER_DAY || this == OERE_PER_MONTH || this == OERE_PER_YEAR;
	}

	/**
	 * Whether values of this unit can be calculated with as plain numbers.
	 * @return {@code true} for amounts, percent, areas and counts
	 */
	public boolean isNumber() {
		return ordinal() < DATE.ordinal();
	}

}
