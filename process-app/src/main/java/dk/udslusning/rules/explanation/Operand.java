package dk.udslusning.rules.explanation;

import java.util.Objects;

/**
 * What a step takes in: a fact, a rate or an earlier step by its key, or a constant. The
 * value is repeated here, so that a step can be read and checked on its own.
 *
 * @param kind what is referred to
 * @param ref key of the fact, code of the rate or id of the step; {@code null} for a
 * constant
 * @param value the value that was taken in
 */
public record Operand(Kind kind, String ref, Value value) {

	public Operand {
		Objects.requireNonNull(kind, "kind");
		Objects.requireNonNull(value, "value");
		if ((ref == null) != (kind == Kind.CONSTANT)) {
			throw new IllegalArgumentException("A constant, and only a constant, refers to nothing");
		}
	}

	/** What an operand refers to. */
	public enum Kind {

		/** A fact by its key. */
		FACT,

		/** A rate by its code. */
		RATE,

		/** An earlier step by its id. */
		STEP,

		/** A number of the formula itself. */
		CONSTANT

	}

}
