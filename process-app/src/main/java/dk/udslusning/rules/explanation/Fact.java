package dk.udslusning.rules.explanation;

import java.util.Objects;

/**
 * A fact that a result rests on.
 *
 * @param key stable key, for example {@code home.rent}
 * @param label Danish name
 * @param value the exact value
 * @param origin where it came from
 */
public record Fact(String key, String label, Value value, FactOrigin origin) {

	public Fact {
		Objects.requireNonNull(key, "key");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(value, "value");
		Objects.requireNonNull(origin, "origin");
	}

}
