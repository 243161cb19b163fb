package dk.udslusning.rules.eligibility;

import dk.udslusning.rules.explanation.Value;

/**
 * The outcome of one condition.
 */
public enum Outcome {

	/** The condition is met. */
	FULFILLED,

	/** The condition is not met. */
	NOT_FULFILLED,

	/** A fact is missing. */
	UNKNOWN;

	static Outcome of(Value answer) {
		if (!answer.isKnown()) {
			return UNKNOWN;
		}
		return answer.isYes() ? FULFILLED : NOT_FULFILLED;
	}

}
