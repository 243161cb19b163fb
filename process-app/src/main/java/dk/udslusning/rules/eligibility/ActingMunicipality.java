package dk.udslusning.rules.eligibility;

import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.scheme.Scheme;

/**
 * The municipality is the citizen's acting municipality and assigns the home itself: only
 * the municipality that assigned refunds.
 * <p>
 * Source: retssikkerhedsloven § 9; SEL § 163 a.
 */
final class ActingMunicipality implements Condition {

	@Override
	public String ruleId() {
		return "ELIG-01";
	}

	@Override
	public String label() {
		return "Kommunen er handlekommune og anviser boligen";
	}

	@Override
	public String source(Scheme scheme) {
		return "Retssikkerhedsloven § 9; serviceloven § 163 a";
	}

	@Override
	public Term assess(EligibilityFacts facts, ConditionSteps steps) {
		return steps.conclude(Operation.ALL,
				steps.fact("actingMunicipality", "Kommunen er borgerens handlekommune", facts.actingMunicipality()),
				steps.fact("assignsHome", "Kommunen anviser selv boligen", facts.assignsHome()));
	}

	@Override
	public String reason(Outcome outcome, EligibilityFacts facts) {
		return switch (outcome) {
			case FULFILLED -> "Kommunen er borgerens handlekommune og anviser boligen.";
			case NOT_FULFILLED -> "Kommunen er ikke borgerens handlekommune eller anviser ikke selv boligen.";
			case UNKNOWN -> "Det er ikke oplyst, om kommunen er handlekommune og selv anviser boligen.";
		};
	}

}
