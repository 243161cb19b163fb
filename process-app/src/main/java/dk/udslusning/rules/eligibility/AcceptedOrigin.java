package dk.udslusning.rules.eligibility;

import java.util.ArrayList;
import java.util.List;

import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.explanation.Value;
import dk.udslusning.rules.scheme.Origin;
import dk.udslusning.rules.scheme.Scheme;

/**
 * The citizen comes from an origin that the scheme accepts: a place by SEL §§ 107, 109 or
 * 110, or another housing situation.
 * <p>
 * Source: frikommunenetværk § 25 stk. 2; almenboligloven § 63 stk. 3.
 */
final class AcceptedOrigin implements Condition {

	@Override
	public String ruleId() {
		return "ELIG-03";
	}

	@Override
	public String label() {
		return "Borgeren kommer fra en boligsituation, som ordningen omfatter";
	}

	@Override
	public String source(Scheme scheme) {
		return String.join("; ", scheme.legalBases());
	}

	@Override
	public Term assess(EligibilityFacts facts, ConditionSteps steps) {
		List<Term> terms = new ArrayList<>();
		Origin origin = facts.origin();
		terms.add(steps.fact("origin", "Boligsituation før udslusning",
				(origin != null) ? Value.code(origin.name(), origin.label()) : Value.code("", "")));
		facts.scheme()
			.acceptedOrigins()
			.stream()
			.sorted()
			.forEach((accepted) -> terms.add(Term.constant(Value.code(accepted.name(), accepted.label()))));
		return steps.conclude(Operation.SAME, terms.toArray(Term[]::new));
	}

	@Override
	public String reason(Outcome outcome, EligibilityFacts facts) {
		return switch (outcome) {
			case FULFILLED -> "Borgeren kommer fra " + facts.origin().label() + ", som ordningen omfatter.";
			case NOT_FULFILLED -> "Borgeren kommer fra " + facts.origin().label() + ", som ordningen ikke omfatter.";
			case UNKNOWN -> "Det er ikke oplyst, hvor borgeren kommer fra.";
		};
	}

}
