package dk.udslusning.rules.eligibility;

import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.explanation.Value;
import dk.udslusning.rules.scheme.Scheme;

/**
 * The lease starts inside the scheme's entry window, both days included. Before the lease
 * is known, the day of assessment stands in for it: no lease can start earlier from then
 * on, so a window that has closed is closed, and an earlier notice does no harm.
 * <p>
 * Source: the scheme's data.
 */
final class EntryWindow implements Condition {

	@Override
	public String ruleId() {
		return "ELIG-06";
	}

	@Override
	public String label() {
		return "Lejemålet begynder inden for ordningens periode";
	}

	@Override
	public String source(Scheme scheme) {
		return String.join("; ", scheme.legalBases());
	}

	@Override
	public Term assess(EligibilityFacts facts, ConditionSteps steps) {
		Scheme scheme = facts.scheme();
		Term start = (facts.leaseStart() != null)
				? steps.fact("leaseStart", "Lejemålets første dag", facts.leaseStart()) : day(facts, steps);
		Term opened = steps.part("Ikke før ordningens første dag", Operation.NOT_BEFORE, start,
				Term.constant(Value.of(scheme.entryFrom())));
		if (scheme.entryTo() == null) {
			return steps.conclude(Operation.TAKE, opened);
		}
		Term open = steps.part("Senest ordningens sidste dag for indflytning", Operation.NOT_BEFORE,
				Term.constant(Value.of(scheme.entryTo())), start);
		return steps.conclude(Operation.ALL, opened, open);
	}

	@Override
	public String reason(Outcome outcome, EligibilityFacts facts) {
		return switch (outcome) {
			case FULFILLED -> day(facts) + " ligger inden for ordningens periode, " + window(facts) + ".";
			case NOT_FULFILLED -> day(facts) + " ligger uden for ordningens periode, " + window(facts) + ".";
			case UNKNOWN -> "Lejemålets første dag er ikke oplyst.";
		};
	}

	private static Term day(EligibilityFacts facts, ConditionSteps steps) {
		Term assessed = steps.fact("assessedOn", "Dato for vurderingen", facts.assessedOn());
		Term first = Term.constant(Value.of(facts.scheme().entryFrom()));
		return steps.day("Tidligste dag for et kommende lejemål", Operation.MAX, assessed, first);
	}

	private static String day(EligibilityFacts facts) {
		return (facts.leaseStart() != null)
				? "Lejemålets første dag, " + Value.of(facts.leaseStart()).shortDanish() + ","
				: "Et lejemål, der begynder efter vurderingen " + Value.of(facts.assessedOn()).shortDanish() + ",";
	}

	private static String window(EligibilityFacts facts) {
		String from = Value.of(facts.scheme().entryFrom()).shortDanish();
		return (facts.scheme().entryTo() != null) ? from + " til " + Value.of(facts.scheme().entryTo()).shortDanish()
				: "der begyndte " + from;
	}

}
