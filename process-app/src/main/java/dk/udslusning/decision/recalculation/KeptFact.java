package dk.udslusning.decision.recalculation;

import java.time.LocalDate;

/**
 * A fact that has just been written down.
 *
 * @param effectiveOn the first day that it changes
 * @param inWords Danish, one sentence
 */
record KeptFact(LocalDate effectiveOn, String inWords) {

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "KeptFact";
	}

}
