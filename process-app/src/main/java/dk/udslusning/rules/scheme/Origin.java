package dk.udslusning.rules.scheme;

/**
 * Where a citizen comes from before the transitional home.
 */
public enum Origin {

	/** A temporary place in a residential institution, SEL § 107. */
	TEMPORARY_CARE_107("midlertidigt botilbud (§ 107)"),

	/** A crisis centre, SEL § 109. */
	CRISIS_CENTRE_109("krisecenter (§ 109)"),

	/** A homeless shelter, SEL § 110. */
	HOMELESS_SHELTER_110("forsorgshjem eller herberg (§ 110)"),

	/** Another housing situation, without a stay in a shelter. */
	OTHER("en anden boligsituation");

	private final String label;

	Origin(String label) {
		this.label = label;
	}

	/**
	 * The origin in Danish, as it reads after "kommer fra".
	 * @return the Danish words
	 */
	public String label() {
		return this.label;
	}

}
