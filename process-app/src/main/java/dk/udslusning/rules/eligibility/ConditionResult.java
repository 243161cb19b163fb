package dk.udslusning.rules.eligibility;

import java.util.List;

import dk.udslusning.rules.explanation.Fact;

/**
 * What one condition says, with everything needed to write it in a letter.
 *
 * @param ruleId the rule, for example {@code ELIG-03}
 * @param label Danish name of the condition
 * @param outcome the outcome
 * @param reason Danish reason for that outcome
 * @param source act and §
 * @param facts the facts given weight
 */
public record ConditionResult(String ruleId, String label, Outcome outcome, String reason, String source,
		List<Fact> facts) {

	public ConditionResult {
		facts = List.copyOf(facts);
	}

}
