package dk.udslusning.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.citizen.AddressProtection;
import dk.udslusning.casefile.referral.ReferralNotice;
import dk.udslusning.casefile.release.Urgency;

/**
 * Reads a notice out of a line of text as people write it.
 */
final class CsvNotice {

	/**
	 * 23.11.2026, 23-11-2026, 23/11/2026; the year in four digits, so that nothing is
	 * guessed.
	 */
	private static final Pattern DANISH = Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");

	private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

	private static final Map<String, Boolean> ANSWERS = Map.of("ja", true, "j", true, "x", true, "nej", false, "n",
			false);

	private static final Map<String, AddressProtection> PROTECTIONS = Map.of("ingen", AddressProtection.NONE, "nej",
			AddressProtection.NONE, "ja", AddressProtection.NAME_AND_ADDRESS, "navne- og adressebeskyttelse",
			AddressProtection.NAME_AND_ADDRESS, "beskyttet", AddressProtection.NAME_AND_ADDRESS, "politi",
			AddressProtection.POLICE, "politibeskyttelse", AddressProtection.POLICE, "ved ikke",
			AddressProtection.UNKNOWN);

	private static final Map<String, Urgency> URGENCIES = Map.of("nej", Urgency.NORMAL, "almindelig", Urgency.NORMAL,
			"ja", Urgency.SOON, "inden for en uge", Urgency.SOON, "akut", Urgency.ACUTE, "i dag", Urgency.ACUTE);

	private final CsvUpload.Line line;

	private final Faults faults;

	private CsvNotice(CsvUpload.Line line, Faults faults) {
		this.line = line;
		this.faults = faults;
	}

	/**
	 * The notice of a line.
	 * @param faults takes what cannot be read, by field; a notice with faults says less
	 * than its line
	 */
	static ReferralNotice of(CsvUpload.Line line, Faults faults) {
		faults.addIf(line.overfull(), "line",
				"Linjen har flere felter, end der er kolonner. Et semikolon i en tekst " + "skal stå i anførselstegn");
		return new CsvNotice(line, faults).read();
	}

	private ReferralNotice read() {
		return new ReferralNotice(text(CsvColumn.REFERENCE), text(CsvColumn.SHELTER), null, day(CsvColumn.ADMITTED_ON),
				day(CsvColumn.PLANNED_DISCHARGE_ON), word(CsvColumn.ANONYMOUS, ANSWERS, "ja eller nej"),
				text(CsvColumn.NAME), text(CsvColumn.CPR), day(CsvColumn.BORN_ON),
				word(CsvColumn.PROTECTION, PROTECTIONS, "ingen, navne- og adressebeskyttelse, politi eller ved ikke"),
				text(CsvColumn.PHONE), number(CsvColumn.CHILDREN),
				word(CsvColumn.URGENCY, URGENCIES, "almindelig, inden for en uge eller akut"), text(CsvColumn.CONTACT));
	}

	private String text(CsvColumn column) {
		return this.line.cells().get(column);
	}

	private LocalDate day(CsvColumn column) {
		return said(column, (text) -> {
			Matcher danish = DANISH.matcher(text);
			Matcher iso = ISO.matcher(text);
			try {
				if (danish.matches()) {
					return LocalDate.of(number(danish, 3), number(danish, 2), number(danish, 1));
				}
				return iso.matches() ? LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)) : null;
			}
			catch (DateTimeException noSuchDay) {
				return null;
			}
		}, "Skriv en dag, der findes, som 23.11.2026");
	}

	private static int number(Matcher matcher, int group) {
		return Integer.parseInt(matcher.group(group));
	}

	private Integer number(CsvColumn column) {
		return said(column, (text) -> text.matches("\\d{1,2}") ? Integer.valueOf(text) : null,
				"Skriv et helt tal, fx 2");
	}

	private <T> T word(CsvColumn column, Map<String, T> words, String choice) {
		return said(column, (text) -> words.get(text.toLowerCase(Locale.ROOT)), "Skriv " + choice);
	}

	private <T> T said(CsvColumn column, Function<String, T> reading, String remedy) {
		String text = text(column);
		if (text == null) {
			return null;
		}
		Optional<T> read = Optional.ofNullable(reading.apply(text));
		this.faults.addIf(read.isEmpty(), column.field(), remedy);
		return read.orElse(null);
	}

}
