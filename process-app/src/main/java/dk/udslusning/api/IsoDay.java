package dk.udslusning.api;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;

/**
 * Reads a day that is written 2026-11-23 and no other way: a moment in another zone may
 * be the day before here. An empty text is no day.
 */
class IsoDay extends StdDeserializer<LocalDate> {

	private static final long serialVersionUID = 1L;

	private static final Pattern WRITTEN = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	IsoDay() {
		super(LocalDate.class);
	}

	@Override
	public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
		if (!parser.hasToken(JsonToken.VALUE_STRING)) {
			return (LocalDate) context.handleUnexpectedToken(LocalDate.class, parser);
		}
		String text = parser.getText().strip();
		try {
			if (text.isEmpty()) {
				return null;
			}
			if (WRITTEN.matcher(text).matches()) {
				return LocalDate.parse(text);
			}
		}
		catch (DateTimeParseException noSuchDay) {
			// told with every other text that is no day
		}
		return (LocalDate) context.handleWeirdStringValue(LocalDate.class, "", "not a day");
	}

}
