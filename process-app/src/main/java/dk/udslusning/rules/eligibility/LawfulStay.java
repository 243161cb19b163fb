package dk.udslusning.rules.eligibility;

import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.scheme.Scheme;

/**
 * The citizen stays lawfully in Denmark.
 * <p>
 * Source: SEL § 2.
 */
final class LawfulStay implements Condition {

	@Override
	public String ruleId() {
		return "ELIG-02";
	}

	@Override
	public String label() {
		return "Borgeren opholder sig lovligt i Danmark";
	}

	@Override
	public String source(Scheme scheme) {
		return "Serviceloven § 2";
	}

	@Override
	public Term assess(EligibilityFacts facts, ConditionSteps steps) {
		return steps.conclude(Operation.TAKE, steps.fact("lawfulStay", "Lovligt ophold", facts.lawfulStay()));
	}

	@Override
	public String reason(Outcome outcome, EligibilityFacts facts) {
		return switch (outcome) {
			case FULFILLED -> "Borgeren opholder sig lovligt i Danmark.";
			case NOT_FULFILLED -> "Borgeren opholder sig ikke lovligt i Danmark.";
			case UNKNOWN -> "Det er ikke oplyst, om borgeren opholder sig lovligt i Danmark.";
		};
	}

}
