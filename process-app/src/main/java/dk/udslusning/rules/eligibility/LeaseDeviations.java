package dk.udslusning.rules.eligibility;

import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.scheme.Scheme;

/**
 * The lease states how it deviates from the rules of ordinary tenancy and for which
 * period, and the council approves.
 * <p>
 * Source: almenlejeloven § 4 stk. 3.
 */
final class LeaseDeviations implements Condition {

	@Override
	public String ruleId() {
		return "HOME-02";
	}

	@Override
	public String label() {
		return "Lejekontrakten angiver fravigelser og periode, og kommunen har godkendt dem";
	}

	@Override
	public String source(Scheme scheme) {
		return "Almenlejeloven § 4 stk. 3";
	}

	@Override
	public Term assess(EligibilityFacts facts, ConditionSteps steps) {
		return steps.conclude(Operation.ALL,
				steps.fact("deviationsStated", "Fravigelserne står i lejekontrakten", facts.deviationsStated()),
				steps.fact("deviationPeriodStated", "Perioden står i lejekontrakten", facts.deviationPeriodStated()),
				steps.fact("councilApproved", "Kommunen har godkendt fravigelserne", facts.councilApproved()));
	}

	@Override
	public String reason(Outcome outcome, EligibilityFacts facts) {
		return switch (outcome) {
			case FULFILLED -> "Lejekontrakten angiver fravigelser og periode, og kommunen har godkendt dem.";
			case NOT_FULFILLED ->
				"Lejekontrakten mangler fravigelser eller periode, eller kommunen har ikke godkendt dem.";
			case UNKNOWN -> "Det er ikke oplyst, om lejekontrakten angiver godkendte fravigelser og periode.";
		};
	}

}
