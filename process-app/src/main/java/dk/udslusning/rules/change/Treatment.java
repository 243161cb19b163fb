package dk.udslusning.rules.change;

/**
 * What becomes of the difference between what was decided for a month and what its facts
 * give. The reason is one Danish sentence, for the case and the letter.
 */
public enum Treatment {

	/** CHANGE-01: more from the month after the decision on. */
	RAISED("sættes op", "En stigning gælder også fremover."),

	/** CHANGE-01: more for a month that has begun; the difference is paid afterwards. */
	PAID_AFTERWARDS("efterbetales",
			"En stigning gælder fra den dag, hvor noget ændrede sig, uanset hvor lille den er. "
					+ "Måneden er begyndt, og forskellen efterbetales."),

	/** CHANGE-02: less from the first month after the decision on. */
	LOWERED("sættes ned", "En nedsættelse gælder først fra måneden efter afgørelsen."),

	/** CHANGE-03: too much was paid for a month that has begun. */
	GOOD_FAITH("ikke krævet tilbage, god tro",
			"Pengene er modtaget i god tro, og en nedsættelse gælder først fra måneden efter afgørelsen. De skal ikke betales tilbage."),

	/** CHANGE-04: a reduction under the municipality's limit. */
	SPARED("bliver som hidtil", "Nedsættelsen er under den grænse, som kommunen har sat for at lade et beløb stå.");

	private final String danishName;

	private final String reason;

	Treatment(String danishName, String reason) {
		this.danishName = danishName;
		this.reason = reason;
	}

	public String danishName() {
		return this.danishName;
	}

	public String reason() {
		return this.reason;
	}

	/**
	 * Whether the month's amount becomes what its facts give; else what was decided
	 * stands.
	 */
	public boolean changesAmount() {
		return this == RAISED || this == PAID_AFTERWARDS || this == LOWERED;
	}

}
