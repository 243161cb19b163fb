package dk.udslusning.rules.eligibility;

import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.scheme.Scheme;

/**
 * The citizen needs help to get a home and to keep it: both.
 * <p>
 * Source: frikommunenetværk § 25 stk. 2; almenboligloven § 63 stk. 3.
 */
final class NeedForHelp implements Condition {

	@Override
	public String ruleId() {
		return "ELIG-05";
	}

	@Override
	public String label() {
		return "Borgeren har behov for hjælp til at få og fastholde en bolig";
	}

	@Override
	public String source(Scheme scheme) {
		return String.join("; ", scheme.legalBases());
	}

	@Override
	public Term assess(EligibilityFacts facts, ConditionSteps steps) {
		return steps.conclude(Operation.ALL,
				steps.fact("needsHelpToGetHome", "Behov for hjælp til at få en bolig", facts.needsHelpToGetHome()),
				steps.fact("needsHelpToKeepHome", "Behov for hjælp til at fastholde en bolig",
						facts.needsHelpToKeepHome()));
	}

	@Override
	public String reason(Outcome outcome, EligibilityFacts facts) {
		return switch (outcome) {
			case FULFILLED -> "Borgeren har behov for hjælp til både at få og fastholde en bolig.";
			case NOT_FULFILLED -> "Borgeren har ikke behov for hjælp til både at få og fastholde en bolig.";
			case UNKNOWN -> "Det er ikke belyst, om borgeren har behov for hjælp til at få og fastholde en bolig.";
		};
	}

}
