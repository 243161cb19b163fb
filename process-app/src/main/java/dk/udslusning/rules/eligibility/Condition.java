package dk.udslusning.rules.eligibility;

import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.scheme.Scheme;

/**
 * One condition of the law. Each is a class of its own that a lawyer can read beside the
 * statute; all have the same shape.
 */
interface Condition {

	/** The rule id, never reused. */
	String ruleId();

	/** The condition in Danish, as a statement that is true where it is fulfilled. */
	String label();

	/** Act and § under a scheme. */
	String source(Scheme scheme);

	/** Whether a scheme has the condition at all. */
	default boolean appliesTo(Scheme scheme) {
		return true;
	}

	/**
	 * Assesses the condition.
	 * @param facts what is known
	 * @param steps writes the facts and steps
	 * @return the answer of {@link ConditionSteps#conclude}
	 */
	Term assess(EligibilityFacts facts, ConditionSteps steps);

	/**
	 * The Danish reason of an outcome, as it can stand in a letter.
	 * @param outcome the outcome
	 * @param facts what is known
	 * @return one sentence
	 */
	String reason(Outcome outcome, EligibilityFacts facts);

}
