package dk.udslusning.api;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import dk.udslusning.casefile.FieldFault;

/**
 * What is wrong with JSON that was sent, in Danish, at the field's whole path and never
 * with the value.
 */
public final class JsonFaults {

	private JsonFaults() {
	}

	/**
	 * Tells a fault.
	 * @param fault what the reader found
	 * @return the field, {@code home.compulsoryPayments[0].kind}, and what to do
	 */
	public static FieldFault of(JsonMappingException fault) {
		return new FieldFault(field(fault), message(fault));
	}

	private static String field(JsonMappingException fault) {
		StringBuilder path = new StringBuilder();
		for (JsonMappingException.Reference step : fault.getPath()) {
			if (step.getFieldName() == null) {
				path.append('[').append(step.getIndex()).append(']');
			}
			else {
				path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
			}
		}
		return path.toString();
	}

	private static String message(JsonMappingException fault) {
		if (fault instanceof UnrecognizedPropertyException) {
			return "Feltet kendes ikke. Se, hvordan det hedder, på /api/docs";
		}
		if (fault.getCause() instanceof JsonParseException) {
			return "Kan ikke læses. Send UTF-8, skriv hvert felt én gang, og se efter, om anførselstegn og kommaer står "
					+ "rigtigt";
		}
		if (fault.getPath().isEmpty()) {
			return "Send ét objekt og intet andet";
		}
		if (fault instanceof MismatchedInputException other && other.getTargetType() == LocalDate.class) {
			return "Skriv en dag, der findes, som 2026-11-23";
		}
		if (fault instanceof MismatchedInputException other && other.getTargetType() == YearMonth.class) {
			return "Skriv måneden som 2026-11";
		}
		if (fault instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
			return "Brug en af " + List.of(format.getTargetType().getEnumConstants());
		}
		return "Værdien er af en forkert art. En tekst skrives i anførselstegn, et antal som et helt tal, ja og nej som true og "
				+ "false";
	}

}
