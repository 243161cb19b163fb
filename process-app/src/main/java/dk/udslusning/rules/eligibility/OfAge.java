package dk.udslusning.rules.eligibility;

import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.rate.Unit;
import dk.udslusning.rules.scheme.Scheme;

/**
 * The citizen is 18 or older on the day of assessment. A younger citizen is not refused:
 * the condition is unknown until the team leader has decided.
 * <p>
 * Source: værgemålsloven § 1 (majority at 18); to be confirmed by the municipality.
 */
final class OfAge implements Condition {

	@Override
	public String ruleId() {
		return "ELIG-07";
	}

	@Override
	public String label() {
		return "Borgeren er fyldt 18 år";
	}

	@Override
	public String source(Scheme scheme) {
		return "Værgemålsloven § 1";
	}

	@Override
	public Term assess(EligibilityFacts facts, ConditionSteps steps) {
		Term adult = (facts.birthDate() != null)
				? steps.part("Fyldt 18 år på vurderingsdagen", Operation.NOT_BEFORE,
						steps.fact("assessedOn", "Dato for vurderingen", facts.assessedOn()), birthday(facts, steps))
				: steps.fact("adult", "Borgeren oplyser at være fyldt 18 år", facts.adult());
		if (adult.value().isYes()) {
			return steps.conclude(Operation.TAKE, adult);
		}
		return steps.conclude(Operation.ANY, adult,
				steps.fact("minorAccepted", "Teamlederens afgørelse om en borger under 18 år", accepted(facts)));
	}

	@Override
	public String reason(Outcome outcome, EligibilityFacts facts) {
		return switch (outcome) {
			case FULFILLED -> isAdult(facts) ? "Borgeren er fyldt 18 år."
					: "Borgeren er under 18 år, og teamlederen har taget stilling.";
			case NOT_FULFILLED -> "Borgeren er under 18 år, og teamlederen har afgjort, at ordningen ikke kan bruges.";
			case UNKNOWN -> isKnownMinor(facts) ? "Borgeren er under 18 år. Teamlederen skal tage stilling."
					: "Borgerens alder er ikke oplyst.";
		};
	}

	private static Term birthday(EligibilityFacts facts, ConditionSteps steps) {
		return steps.day("Borgerens 18-års dag", Operation.YEARS_AFTER,
				steps.fact("birthDate", "Borgerens fødselsdato", facts.birthDate()), Term.constant(18, Unit.FACTOR));
	}

	/** The team leader decides on minors only; nobody decides on an unknown age. */
	private static Answer accepted(EligibilityFacts facts) {
		return isKnownMinor(facts) ? facts.minorAccepted() : Answer.UNKNOWN;
	}

	private static boolean isKnownMinor(EligibilityFacts facts) {
		return !isAdult(facts) && (facts.birthDate() != null || facts.adult() == Answer.NO);
	}

	private static boolean isAdult(EligibilityFacts facts) {
		return (facts.birthDate() != null) ? !facts.assessedOn().isBefore(facts.birthDate().plusYears(18))
				: facts.adult() == Answer.YES;
	}

}
