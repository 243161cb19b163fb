package dk.udslusning.rules.refund;

/**
 * Why an amount cannot be calculated from the facts given.
 */
public enum NotCalculableReason {

	/** The month lies outside the scheme's life. */
	SCHEME_NOT_IN_FORCE("Ordningen gælder ikke i den valgte måned. Vælg en måned, hvor ordningen gælder."),

	/** No day of the month lies in the lease and the legal period. */
	OUTSIDE_LEASE(
			"Lejemålet eller ordningens periode dækker ingen dage i den valgte måned. Ret måneden eller datoerne."),

	/** A § 107 place has no national rate. */
	OWN_PAYMENT_NEEDED("Der findes ingen landsdækkende sats for § 107-tilbud. "
			+ "Skriv egenbetalingen pr. måned, og hvor beløbet kommer fra."),

	/** Folkepension gives another benefit (boligydelse) that is not estimated. */
	HOUSING_BENEFIT_NEEDED("Folkepensionister får boligydelse, som ikke kan anslås her. "
			+ "Skriv det beløb, Udbetaling Danmark har beregnet."),

	/** The estimate needs the area. */
	AREA_NEEDED("Skriv boligens areal i m², så boligstøtten kan anslås."),

	/** The estimate needs the household's income. */
	INCOME_NEEDED("Skriv husstandens indkomst pr. år, så boligstøtten kan anslås."),

	/** A compulsory payment is of a kind that the table does not have. */
	COMPULSORY_KIND_UNKNOWN("En af de pligtige pengeydelser er af en art, som ikke står i tabellen for den måned.");

	private final String text;

	NotCalculableReason(String text) {
		this.text = text;
	}

	/**
	 * What is missing and what to do, in Danish.
	 * @return the Danish text
	 */
	public String text() {
		return this.text;
	}

}
