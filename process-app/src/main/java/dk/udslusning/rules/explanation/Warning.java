package dk.udslusning.rules.explanation;

import java.util.Objects;

/**
 * Something a person should look at before the result is used; never a refusal.
 *
 * @param code stable code
 * @param text Danish text
 */
public record Warning(String code, String text) {

	public Warning {
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(text, "text");
	}

}
