package dk.udslusning.rules.eligibility;

import dk.udslusning.rules.explanation.Value;

/**
 * An answer to a question about the citizen's situation. Not having asked yet is an
 * answer of its own: it never counts as no.
 */
public enum Answer {

	/** Yes. */
	YES,

	/** No. */
	NO,

	/** Not known yet. */
	UNKNOWN;

	/**
	 * The answer of a field that may be empty.
	 * @param answer yes, no or {@code null}
	 * @return the answer; {@link #UNKNOWN} for {@code null}
	 */
	public static Answer of(Boolean answer) {
		if (answer == null) {
			return UNKNOWN;
		}
		return answer ? YES : NO;
	}

	Value value() {
		return (this == UNKNOWN) ? Value.unknown() : Value.answer(this == YES);
	}

}
