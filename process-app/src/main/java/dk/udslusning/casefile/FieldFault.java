package dk.udslusning.casefile;

import java.util.Objects;

/**
 * One fault of one field, for the person who filled it in.
 *
 * @param field the field's key, as in the form
 * @param message Danish: what is wrong and what to do; never the value itself
 */
public record FieldFault(String field, String message) {

	public FieldFault {
		Objects.requireNonNull(field, "field");
		Objects.requireNonNull(message, "message");
	}

}
