package dk.udslusning.casefile.household;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import dk.udslusning.casefile.Faults;
import dk.udslusning.rules.time.DanishDates;

/**
 * Several birth dates in one field: {@code 12.03.2019, 05.11.2021}.
 */
public final class BirthDates {

	private static final int MOST = 15;

	private static final int OLDEST = 110;

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

	private BirthDates() {
	}

	/**
	 * Reads the dates, or notes at the field what cannot be one. Commas, semicolons, line
	 * breaks and spaces separate.
	 * @param text as written, or null for nobody
	 * @param today nobody is born later
	 * @return the dates that could be read
	 */
	public static List<LocalDate> read(String text, LocalDate today, String field, Faults faults) {
		List<LocalDate> dates = new ArrayList<>();
		if (text == null || text.isBlank()) {
			return dates;
		}
		for (String part : text.strip().split("[,;\\s]+")) {
			if (part.equalsIgnoreCase("og") || part.isEmpty()) {
				continue;
			}
			try {
				dates.add(LocalDate.parse(part, DAY));
			}
			catch (DateTimeParseException ex) {
				faults.add(field, "Skriv fødselsdatoer, der findes, med komma imellem, fx 12.03.2019, 05.11.2021");
				return dates;
			}
		}
		faults
			.addIf(dates.stream().anyMatch((date) -> date.isAfter(today)), field,
					"En fødselsdato ligger i fremtiden; ret den. Et ventet barn tæller først fra fødslen")
			.addIf(dates.stream().anyMatch((date) -> date.isBefore(today.minusYears(OLDEST))), field,
					"En fødselsdato ligger mere end 110 år tilbage; ret årstallet")
			.addIf(dates.size() > MOST, field, "Skriv højst 15 personer");
		return dates;
	}

	/**
	 * The dates as they stand in the field; null for nobody.
	 */
	public static String write(List<LocalDate> dates) {
		return dates.isEmpty() ? null : dates.stream().map(DanishDates::format).collect(Collectors.joining(", "));
	}

}
