package dk.udslusning.workplace.overview;

/**
 * The promises that automatic steps keep: to whom, what is at risk while a step stands
 * still, and what trying again does. Every step runs in one transaction with what it
 * writes, and a letter leaves the house by a job of its own under a reference that is
 * used once: what failed left nothing behind.
 */
enum AtRisk {

	LETTER("Borgeren", "Et brev til borgeren bliver ikke skrevet, og hun får ikke den besked, hun skal have.",
			"Brevet skrives nu og lægges til den opgave, hvor det sendes. Der er ikke skrevet noget, da det gik galt, så "
					+ "borgeren får det ikke to gange."),

	DECISION("Borgeren", "En afgørelse, der er godkendt, kommer ikke ud til borgeren.",
			"Afgørelsen udstedes nu, og brevet lægges til den opgave, hvor det sendes. Den er ikke udstedt, da det gik "
					+ "galt, så der kommer kun én."),

	HEARING("Borgeren", "Borgeren bliver ikke hørt, og afgørelsen kan ikke træffes.",
			"Høringen åbnes nu. Den er ikke åbnet, da det gik galt, så der kommer kun én."),

	AMOUNT("Borgeren", "Borgerens beløb bliver ikke beregnet, og næste udbetaling kan blive forkert eller for sen.",
			"Beløbet beregnes forfra med de oplysninger, der står i sagen nu. Det skal stadig godkendes, før det gælder."),

	PAYMENT("Borgeren", "Huslejetilskuddet bliver ikke frigivet, og borgeren kan mangle penge til huslejen.",
			"Udbetalingen frigives nu. Den var ikke frigivet, da det gik galt, og den kan kun frigives én gang."),

	CITIZEN_DEADLINE("Borgeren",
			"En frist, borgeren har fået, er gået, men sagen er ikke gået videre. Hun venter uden at vide det.",
			"Sagen går videre nu, som den skulle have gjort, da fristen gik. En sagsbehandler får den næste opgave."),

	PERIOD_END("Borgeren", "Tilskuddets periode slutter, uden at borgeren er varslet, eller uden at sagen går videre.",
			"Sagen går videre nu. Se efter bagefter, om fristerne for brevene stadig kan holdes."),

	FOLLOW_UP("Borgeren", "Den næste opfølgning bliver ikke planlagt, og ingen minder sagsbehandleren om den.",
			"Opfølgningen planlægges nu efter den gældende rytme. Der kommer kun én."),

	EVIDENCE("Borgeren", "Dokumentation for aftalen bliver ikke indhentet til tiden.",
			"Dagen findes nu, og sagen går videre. Borgeren får ingen besked af sig selv."),

	CASE_GOES_ON("Sagsbehandleren", "Sagen står stille, og ingen får en opgave i den.",
			"Trinnet gøres forfra med de oplysninger, der står i sagen nu. Er det gjort allerede, gøres det ikke igen."),

	APPEAL("Borgeren", "Fristen for at genvurdere klagen, eller svaret fra Ankestyrelsen, bliver ikke fulgt.",
			"Sagsbehandleren får sin påmindelse nu. Klagen selv ændres ikke."),

	NIGHT("Hele kontoret",
			"Sagerne er ikke gennemgået i nat: ingen bliver mindet om overskredne frister, børn der fylder "
					+ "18, eller sager, hvor forløbet ikke passer.",
			"Alle sager gennemgås nu. De, der er gennemgået allerede, giver ingen opgave to gange."),

	REGULATION("Alle borgere med tilskud", "De nye satser er ikke regnet ind, og borgerne kan få et gammelt beløb.",
			"Regningen fortsætter med de sager, der mangler. De, der er færdige, røres ikke. Teamlederen godkender samlet."),

	UNKNOWN("Ukendt", "Et automatisk trin er gået i stå. Se i modellen, hvad der kommer efter det.",
			"Trinnet gøres forfra. Intet af det blev gemt, da det gik galt.");

	private final String whom;

	private final String risk;

	private final String retry;

	AtRisk(String whom, String risk, String retry) {
		this.whom = whom;
		this.risk = risk;
		this.retry = retry;
	}

	/** To whom the promise was made. */
	String whom() {
		return this.whom;
	}

	/** What does not happen while the step stands still. */
	String risk() {
		return this.risk;
	}

	/** What trying again does, and why it is safe. */
	String retry() {
		return this.retry;
	}

}
