package dk.udslusning.rules.explanation;

import java.util.Objects;

/**
 * A result of the explanation: the outcome of one of its steps.
 *
 * @param key stable key, for example {@code refundOere}
 * @param label Danish name
 * @param step id of the step it comes out of
 * @param value the value of that step
 */
public record Result(String key, String label, String step, Value value) {

	public Result {
		Objects.requireNonNull(key, "key");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(step, "step");
		Objects.requireNonNull(value, "value");
	}

}
