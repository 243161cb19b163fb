package dk.udslusning.workplace;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

import dk.udslusning.casefile.RejectedInput;

/**
 * Reads a day as it was typed.
 */
public final class TypedDay {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu")
		.withResolverStyle(ResolverStyle.STRICT);

	private TypedDay() {
	}

	/**
	 * The day; null for nothing.
	 * @throws RejectedInput at the field where it is no day
	 */
	public static LocalDate read(String field, String text) {
		if (text == null || text.isBlank()) {
			return null;
		}
		try {
			return LocalDate.parse(text.strip(), DAY);
		}
		catch (DateTimeParseException notADay) {
			throw RejectedInput.at(field, "Skriv datoen som dd.mm.åååå, for eksempel 23.11.2026");
		}
	}

}
