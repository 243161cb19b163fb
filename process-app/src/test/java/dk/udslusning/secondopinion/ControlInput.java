package dk.udslusning.secondopinion;

import java.time.LocalDate;
import java.util.List;

/**
 * A cell in which a case's fact is written.
 *
 * @param name what the formulas call it
 * @param label Danish label
 * @param kind how it is shown
 * @param example what stands there in the sheet for people
 */
record ControlInput(String name, String label, Kind kind, Object example) {

	/** How a cell is shown. */
	enum Kind {

		/** Øre. */
		AMOUNT,

		/** A day. */
		DAY,

		/** A number, a text, or 1 for yes and 0 for no. */
		PLAIN

	}

	static final List<ControlInput> ALL = List.of(
			new ControlInput("maaned", "Måneden (dens første dag)", Kind.DAY, LocalDate.of(2021, 3, 1)),
			new ControlInput("herkomst", "Boligsituation: 107, 109, 110 eller anden", Kind.PLAIN, "110"),
			new ControlInput("husleje", "Husleje for boligen alene, pr. måned (øre)", Kind.AMOUNT, 750000L),
			new ControlInput("ydelser", "Bekræftede pligtige ydelser, pr. måned (øre)", Kind.AMOUNT, 0L),
			new ControlInput("areal", "Areal, m²", Kind.PLAIN, 75L),
			new ControlInput("voksne", "Voksne", Kind.PLAIN, 1L),
			new ControlInput("boern", "Børn under 18 år", Kind.PLAIN, 0L),
			new ControlInput("andel", "Lejerens andel er nummer", Kind.PLAIN, 1L),
			new ControlInput("indkomst", "Husstandens indkomst pr. år (øre)", Kind.AMOUNT, 16000000L),
			new ControlInput("formue", "Husstandens formue (øre)", Kind.AMOUNT, 0L),
			new ControlInput("harIndkomst", "Lejeren har indkomst: 1 eller 0", Kind.PLAIN, 1L),
			new ControlInput("indkomstFra", "Indkomst fra (tom: hele måneden)", Kind.DAY, null),
			new ControlInput("indkomstTil", "Indkomst til og med", Kind.DAY, null),
			new ControlInput("pension", "Førtids- eller seniorpension: 1 eller 0", Kind.PLAIN, 0L),
			new ControlInput("handicap", "Svært bevægelseshæmmet: 1 eller 0", Kind.PLAIN, 0L),
			new ControlInput("doegnhjaelp", "Døgnhjælp: 1 eller 0", Kind.PLAIN, 0L),
			new ControlInput("beregnet", "Boligstøtte, beregnet (øre; tom: anslås)", Kind.AMOUNT, null),
			new ControlInput("kunDage", "Den beregnede dækker kun dagene: 1 eller 0", Kind.PLAIN, 0L),
			new ControlInput("indtastet", "Egenbetaling, indtastet (øre)", Kind.AMOUNT, null),
			new ControlInput("nedsat", "Egenbetaling, nedsat til (øre)", Kind.AMOUNT, null),
			new ControlInput("lejemaalFra", "Lejemålets første dag", Kind.DAY, null),
			new ControlInput("lejemaalTil", "Lejemålets sidste dag", Kind.DAY, null),
			new ControlInput("indflyttet", "Indflyttet", Kind.DAY, null),
			new ControlInput("fraflyttet", "Sidste dag i boligen", Kind.DAY, null),
			new ControlInput("udskrevet", "Udskrevet", Kind.DAY, null),
			new ControlInput("sidsteDag", "Ordningens sidste dag for borgeren", Kind.DAY, null),
			new ControlInput("ansoegning", "Ansøgningen om boligstøtte gælder fra", Kind.DAY, null),
			new ControlInput("opkraevetFra", "En boform opkræver fra", Kind.DAY, null),
			new ControlInput("opkraevetTil", "En boform opkræver til og med", Kind.DAY, null));

}
