package dk.udslusning.rules.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Dates as Danish offices write them: {@code 23.11.2026}.
 */
public final class DanishDates {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy",
			Locale.forLanguageTag("da"));

	private DanishDates() {
	}

	/**
	 * A day: 23 November 2026 is {@code 23.11.2026}.
	 */
	public static String format(LocalDate day) {
		return DAY.format(day);
	}

	/**
	 * A month in words: {@code november 2026}.
	 */
	public static String format(YearMonth month) {
		return MONTH.format(month);
	}

}
