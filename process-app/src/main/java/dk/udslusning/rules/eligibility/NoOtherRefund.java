package dk.udslusning.rules.eligibility;

import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.scheme.Scheme;

/**
 * There is no other transitional refund for overlapping days, unless it is for the other
 * tenant of the same home.
 * <p>
 * Source: SEL § 163 a; to be confirmed by the municipality.
 */
final class NoOtherRefund implements Condition {

	@Override
	public String ruleId() {
		return "ELIG-09";
	}

	@Override
	public String label() {
		return "Der ydes ikke anden refusion for de samme dage";
	}

	@Override
	public String source(Scheme scheme) {
		return "Serviceloven § 163 a";
	}

	@Override
	public Term assess(EligibilityFacts facts, ConditionSteps steps) {
		Term overlap = steps.fact("otherRefundOverlaps", "Anden refusion for overlappende dage",
				facts.otherRefundOverlaps());
		return steps.conclude(Operation.ANY, steps.part("Ingen anden refusion", Operation.NOT, overlap),
				steps.fact("sameHomeTwoTenants", "Den anden refusion gælder den anden lejer i samme bolig",
						facts.sameHomeTwoTenants()));
	}

	@Override
	public String reason(Outcome outcome, EligibilityFacts facts) {
		return switch (outcome) {
			case FULFILLED ->
				"Der ydes ikke anden refusion for de samme dage, bortset fra til en anden lejer i samme bolig.";
			case NOT_FULFILLED -> "Der ydes allerede refusion for de samme dage i en anden bolig.";
			case UNKNOWN -> "Det er ikke oplyst, om der ydes anden refusion for de samme dage.";
		};
	}

}
