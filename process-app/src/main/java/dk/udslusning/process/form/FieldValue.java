package dk.udslusning.process.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.udslusning.rules.money.DanishAmounts;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.money.NotAnAmount;

/**
 * Turns what a form sends into the type of a record's component, and back into what a
 * form shows.
 */
final class FieldValue {

	static final int LONGEST_TEXT = 4_000;

	private static final ObjectMapper JSON = new ObjectMapper();

	private static final DateTimeFormatter DANISH_DATE = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

	private static final DateTimeFormatter DANISH_MONTH = DateTimeFormatter.ofPattern("M.uuuu", Locale.ROOT)
		.withResolverStyle(ResolverStyle.STRICT);

	private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

	private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

	private FieldValue() {
	}

	/**
	 * Reads one value.
	 * @param raw what was sent; null and empty text are nothing
	 * @param type the component's type
	 * @return the value, or null
	 * @throws BadFieldValue saying in Danish what to write instead
	 */
	static Object read(Object raw, Class<?> type) {
		if (raw == null) {
			return null;
		}
		if (type == Boolean.class) {
			return readBoolean(raw);
		}
		if (type == List.class) {
			return readList(raw);
		}
		String text = textOf(raw);
		if (text == null) {
			return null;
		}
		if (type == String.class) {
			return text;
		}
		if (type == Money.class) {
			return readMoney(raw, text);
		}
		if (type == LocalDate.class) {
			return readDate(text);
		}
		if (type == YearMonth.class) {
			return readMonth(text);
		}
		if (type == Integer.class) {
			return readInteger(raw, text);
		}
		if (type == Long.class) {
			return readWhole(raw, text);
		}
		if (type.isEnum()) {
			return readEnum(text, type);
		}
		throw new IllegalStateException("Formularfelter af typen " + type.getName() + " kan ikke læses");
	}

	/**
	 * What a form shows for a value.
	 * @return a text, a Boolean, an Integer, a Long, a {@link JsonText} or null
	 */
	static Object show(Object value) {
		if (value == null || value instanceof String || value instanceof Boolean || value instanceof Integer
				|| value instanceof Long) {
			return value;
		}
		if (value instanceof Money money) {
			return DanishAmounts.formatWithoutUnit(money);
		}
		if (value instanceof Enum<?> constant) {
			return constant.name();
		}
		if (value instanceof LocalDate || value instanceof YearMonth) {
			return value.toString();
		}
		if (value instanceof List<?> list) {
			return JsonText.of(list);
		}
		throw new IllegalStateException("Formularfelter af typen " + value.getClass().getName() + " kan ikke vises");
	}

	private static String textOf(Object raw) {
		String text = raw.toString().strip();
		if (text.indexOf('\0') >= 0) {
			throw new BadFieldValue("Teksten indeholder et ugyldigt tegn; skriv den igen");
		}
		if (text.length() > LONGEST_TEXT) {
			throw new BadFieldValue("Teksten er for lang; skriv højst 4.000 tegn");
		}
		return text.isEmpty() ? null : text;
	}

	private static Boolean readBoolean(Object raw) {
		if (raw instanceof Boolean value) {
			return value;
		}
		String text = textOf(raw);
		if (text == null) {
			return null;
		}
		switch (text) {
			case "true":
				return Boolean.TRUE;
			case "false":
				return Boolean.FALSE;
			default:
				throw new BadFieldValue("Vælg ja eller nej");
		}
	}

	private static List<String> readList(Object raw) {
		try {
			return JSON.readValue((raw instanceof List) ? JSON.writeValueAsString(raw) : raw.toString(),
					new TypeReference<List<String>>() {
					});
		}
		catch (JsonProcessingException ex) {
			throw new BadFieldValue("Vælg fra listen");
		}
	}

	private static Money readMoney(Object raw, String text) {
		if (raw instanceof Double || raw instanceof Float) {
			throw new BadFieldValue("Skriv beløbet i kroner som tekst, fx 7.500,00");
		}
		try {
			return DanishAmounts.parse(text);
		}
		catch (NotAnAmount ex) {
			throw new BadFieldValue(ex.getMessage());
		}
	}

	private static LocalDate readDate(String text) {
		LocalDate date = parseDate(text);
		if (date.isBefore(EARLIEST) || date.isAfter(LATEST)) {
			throw new BadFieldValue("Skriv en dato mellem 01.01.1900 og 01.01.2100");
		}
		return date;
	}

	private static LocalDate parseDate(String text) {
		try {
			return text.contains("-") ? LocalDate.parse(text) : LocalDate.parse(text, DANISH_DATE);
		}
		catch (DateTimeParseException ex) {
			throw new BadFieldValue("Skriv en dato, der findes, fx 23.11.2026");
		}
	}

	private static YearMonth readMonth(String text) {
		try {
			return text.contains("-") ? YearMonth.parse(text) : YearMonth.parse(text, DANISH_MONTH);
		}
		catch (DateTimeParseException ex) {
			throw new BadFieldValue("Skriv en måned, fx 12.2026");
		}
	}

	private static int readInteger(Object raw, String text) {
		long whole = readWhole(raw, text);
		if (whole != (int) whole) {
			throw new BadFieldValue("Skriv et mindre tal");
		}
		return (int) whole;
	}

	private static long readWhole(Object raw, String text) {
		if (raw instanceof Double || raw instanceof Float) {
			throw new BadFieldValue("Skriv et helt tal");
		}
		try {
			return Long.parseLong(text);
		}
		catch (NumberFormatException ex) {
			throw new BadFieldValue("Skriv et helt tal");
		}
	}

	private static Object readEnum(String text, Class<?> type) {
		for (Object constant : type.getEnumConstants()) {
			if (((Enum<?>) constant).name().equals(text)) {
				return constant;
			}
		}
		throw new BadFieldValue("Vælg en af mulighederne");
	}

	/**
	 * A list as JSON text, for choices and table rows.
	 *
	 * @param json the text
	 */
	record JsonText(String json) {

		static JsonText of(List<?> list) {
			try {
				return new JsonText(JSON.writeValueAsString(list));
			}
			catch (JsonProcessingException ex) {
				throw new IllegalStateException("En liste kan ikke vises i formularen", ex);
			}
		}

	}

}
