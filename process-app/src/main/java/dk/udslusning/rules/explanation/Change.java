package dk.udslusning.rules.explanation;

import java.util.Objects;

import dk.udslusning.rules.money.Money;

/**
 * Something that would change the result, to be said on the phone.
 *
 * @param code stable code
 * @param text Danish text, with the amount where there is one
 * @param amount what the result would be then; {@code null} where it cannot be counted
 * yet
 */
public record Change(String code, String text, Money amount) {

	public Change {
		Objects.requireNonNull(code, "code");
		Objects.requireNonNull(text, "text");
	}

}
