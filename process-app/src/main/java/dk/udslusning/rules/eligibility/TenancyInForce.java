package dk.udslusning.rules.eligibility;

import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.scheme.Scheme;

/**
 * The lease is in force, own payment to a shelter has ended or is split by days, and the
 * days lie inside the legal period.
 * <p>
 * Source: SEL § 163 a.
 */
final class TenancyInForce implements Condition {

	@Override
	public String ruleId() {
		return "PAY-02";
	}

	@Override
	public String label() {
		return "Lejemålet løber inden for den lovlige periode, og der betales ikke for de samme dage på en boform";
	}

	@Override
	public String source(Scheme scheme) {
		return "Serviceloven § 163 a";
	}

	@Override
	public Term assess(EligibilityFacts facts, ConditionSteps steps) {
		return steps.conclude(Operation.ALL, steps.fact("leaseInForce", "Lejekontrakten gælder", facts.leaseInForce()),
				steps.fact("shelterPaymentSettled", "Betaling til boformen er ophørt eller delt efter dage",
						facts.shelterPaymentSettled()),
				steps.fact("withinLegalPeriod", "Dagene ligger i den lovlige periode", facts.withinLegalPeriod()));
	}

	@Override
	public String reason(Outcome outcome, EligibilityFacts facts) {
		return switch (outcome) {
			case FULFILLED ->
				"Lejemålet løber inden for den lovlige periode, og betalingen til boformen er ophørt eller delt efter dage.";
			case NOT_FULFILLED ->
				"Lejekontrakten gælder ikke, dagene ligger uden for den lovlige periode, eller der betales endnu til boformen for de samme dage.";
			case UNKNOWN -> "Det er ikke oplyst, om lejekontrakten gælder, eller om betalingen til boformen er ophørt.";
		};
	}

}
