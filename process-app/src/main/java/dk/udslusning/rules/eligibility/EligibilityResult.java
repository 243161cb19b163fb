package dk.udslusning.rules.eligibility;

import java.util.List;

import dk.udslusning.rules.explanation.Explanation;

/**
 * The assessment of all conditions that were due: not the first that fails, but all.
 *
 * @param outcome the outcome as a whole
 * @param conditions each condition that was due, in order
 * @param explanation facts and steps, from which the outcome can be recomputed
 */
public record EligibilityResult(Eligible outcome, List<ConditionResult> conditions, Explanation explanation) {

	public EligibilityResult {
		if (conditions.isEmpty()) {
			throw new IllegalArgumentException("An assessment of no condition says nothing");
		}
		conditions = List.copyOf(conditions);
	}

	/**
	 * The conditions with an outcome.
	 * @param outcome the outcome
	 * @return those conditions, in order
	 */
	public List<ConditionResult> with(Outcome outcome) {
		return this.conditions.stream().filter((condition) -> condition.outcome() == outcome).toList();
	}

	/** The outcome as a whole. */
	public enum Eligible {

		/** All conditions that were due are met. */
		ELIGIBLE,

		/** At least one condition is not met. */
		NOT_ELIGIBLE,

		/** No condition fails, but at least one lacks a fact. */
		NEEDS_INFORMATION

	}

}
