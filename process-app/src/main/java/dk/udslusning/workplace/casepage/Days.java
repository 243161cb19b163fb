package dk.udslusning.workplace.casepage;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Days as they are said on the phone.
 */
final class Days {

	private static final DateTimeFormatter SPOKEN = DateTimeFormatter.ofPattern("EEEE 'den' dd.MM.yyyy",
			Locale.forLanguageTag("da"));

	private Days() {
	}

	/** {@code mandag den 04.01.2027}. */
	static String spoken(LocalDate day) {
		return SPOKEN.format(day);
	}

}
