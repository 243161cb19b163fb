package dk.udslusning.rules.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Dates as Danish offices write them: {@code 23.11.2026}.
 */
public final class DanishDates {

	private static final Locale DANISH = Locale.forLanguageTag("da");

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

	private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", DANISH);

	/** The months by name: a formatter is slow where an explanation names many days. */
	private static final List<String> MONTHS = Arrays.stream(Month.values())
		.map((month) -> month.getDisplayName(TextStyle.FULL, DANISH))
		.toList();

	private DanishDates() {
	}

	/**
	 * A day: 23 November 2026 is {@code 23.11.2026}.
	 */
	public static String format(LocalDate day) {
		return hasFourDigits(day.getYear()) ? new StringBuilder(10).append((char) ('0' + day.getDayOfMonth() / 10))
			.append((char) ('0' + day.getDayOfMonth() % 10))
			.append('.')
			.append((char) ('0' + day.getMonthValue() / 10))
			.append((char) ('0' + day.getMonthValue() % 10))
			.append('.')
			.append(day.getYear())
			.toString() : DAY.format(day);
	}

	/**
	 * A month in words: {@code november 2026}.
	 */
	public static String format(YearMonth month) {
		return hasFourDigits(month.getYear()) ? MONTHS.get(month.getMonthValue() - 1) + " " + month.getYear()
				: MONTH.format(month);
	}

	private static boolean hasFourDigits(int year) {
		return year >= 1000 && year <= 9999;
	}

}
