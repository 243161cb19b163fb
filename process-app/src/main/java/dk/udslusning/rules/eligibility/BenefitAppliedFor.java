package dk.udslusning.rules.eligibility;

import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.scheme.Scheme;

/**
 * Housing benefit has been applied for. This gates payment only, never calculation or
 * decision.
 * <p>
 * Source: BEK 718 of 19/6-2013 § 1 stk. 2.
 */
final class BenefitAppliedFor implements Condition {

	@Override
	public String ruleId() {
		return "PAY-01";
	}

	@Override
	public String label() {
		return "Der er søgt boligstøtte";
	}

	@Override
	public String source(Scheme scheme) {
		return "BEK 718 af 19/6-2013 § 1 stk. 2";
	}

	@Override
	public Term assess(EligibilityFacts facts, ConditionSteps steps) {
		return steps.conclude(Operation.TAKE,
				steps.fact("benefitApplied", "Der er søgt boligstøtte", facts.benefitApplied()));
	}

	@Override
	public String reason(Outcome outcome, EligibilityFacts facts) {
		return switch (outcome) {
			case FULFILLED -> "Der er søgt boligstøtte til boligen.";
			case NOT_FULFILLED -> "Der er ikke søgt boligstøtte. Beløbet kan først udbetales, når der er søgt.";
			case UNKNOWN -> "Det er ikke oplyst, om der er søgt boligstøtte.";
		};
	}

}
