package dk.udslusning.casefile.change;

import java.time.LocalDate;

import dk.udslusning.casefile.Faults;

/**
 * A change as it is being told; anything may still be missing or wrong.
 *
 * @param kind what it is about
 * @param effectiveOn the day from which it holds, also a day to come
 * @param knownOn the day on which the municipality learnt of it
 * @param text what was told, at most 4,000 characters
 */
public record ReportedChange(ChangeKind kind, LocalDate effectiveOn, LocalDate knownOn, String text) {

	/**
	 * The text's limit in characters, on forms and in the table.
	 */
	public static final int TEXT_LIMIT = 4000;

	/**
	 * Longer back or ahead a day is a slip of the pen: a course lasts five years.
	 */
	private static final int YEARS = 6;

	void check(LocalDate today, Faults faults) {
		faults.addIf(this.kind == null, "kind", "Vælg, hvad der har ændret sig")
			.addIf(this.effectiveOn == null, "effectiveOn", "Skriv, fra hvilken dag det gælder")
			.addIf(this.effectiveOn != null && (this.effectiveOn.isBefore(today.minusYears(YEARS))
					|| this.effectiveOn.isAfter(today.plusYears(YEARS))), "effectiveOn",
					"Dagen ligger for langt fra i dag; tjek årstallet")
			.addIf(this.knownOn == null, "knownOn", "Skriv, hvilken dag kommunen fik det at vide")
			.addIf(this.knownOn != null && this.knownOn.isAfter(today), "knownOn",
					"Dagen ligger i fremtiden; skriv den dag, kommunen fik det at vide")
			.addIf(this.text == null || this.text.isBlank(), "text", "Skriv kort, hvad der er sket")
			.addIf(this.text != null && this.text.length() > TEXT_LIMIT, "text", "Skriv højst 4.000 tegn");
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ReportedChange[" + this.kind + "]";
	}

}
