package dk.udslusning.rules.eligibility;

import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.scheme.Scheme;

/**
 * The citizen has a considerably reduced mental function, or special social problems.
 * <p>
 * Source: frikommunenetværk § 25 stk. 2; almenboligloven § 63 stk. 3.
 */
final class TargetGroup implements Condition {

	@Override
	public String ruleId() {
		return "ELIG-04";
	}

	@Override
	public String label() {
		return "Borgeren har betydeligt nedsat psykisk funktionsevne eller særlige sociale problemer";
	}

	@Override
	public String source(Scheme scheme) {
		return String.join("; ", scheme.legalBases());
	}

	@Override
	public Term assess(EligibilityFacts facts, ConditionSteps steps) {
		return steps.conclude(Operation.ANY,
				steps.fact("reducedMentalFunction", "Betydeligt nedsat psykisk funktionsevne",
						facts.reducedMentalFunction()),
				steps.fact("specialSocialProblems", "Særlige sociale problemer", facts.specialSocialProblems()));
	}

	@Override
	public String reason(Outcome outcome, EligibilityFacts facts) {
		return switch (outcome) {
			case FULFILLED -> "Borgeren har betydeligt nedsat psykisk funktionsevne eller særlige sociale problemer.";
			case NOT_FULFILLED ->
				"Borgeren har hverken betydeligt nedsat psykisk funktionsevne eller særlige sociale problemer.";
			case UNKNOWN ->
				"Det er ikke belyst, om borgeren har betydeligt nedsat psykisk funktionsevne eller særlige sociale problemer.";
		};
	}

}
