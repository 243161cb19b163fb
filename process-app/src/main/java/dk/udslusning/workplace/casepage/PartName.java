package dk.udslusning.workplace.casepage;

/**
 * The parts of the page, in the order in which they stand: first what callers ask, then
 * what is folded.
 */
enum PartName {

	NEXT_AMOUNT("Næste beløb", false), WHY("Hvorfor det beløb?", false), MISSING("Det venter vi på", false),
	NEXT_MEETING("Næste møde", false), SAFE_CONTACT("Sikker kontakt", false), STANDING("Hvor sagen står", true),
	AMOUNTS("Beløb over tid", true), HOUSEHOLD("Husstand", true), INCOME("Indkomst", true),
	HOME("Bolig og lejekontrakt", true), AGREEMENT("Uddannelses- eller arbejdsaftale", true),
	LETTERS("Afgørelser og breve", true), DOCUMENTS("Dokumenter", true), FOLLOW_UPS("Opfølgninger", true),
	DEADLINES("Opgaver med frist", true), TIMELINE("Det er sket", true);

	private final String title;

	private final boolean folded;

	PartName(String title, boolean folded) {
		this.title = title;
		this.folded = folded;
	}

	String title() {
		return this.title;
	}

	boolean isFolded() {
		return this.folded;
	}

}
