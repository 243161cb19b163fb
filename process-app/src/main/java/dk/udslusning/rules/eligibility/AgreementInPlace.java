package dk.udslusning.rules.eligibility;

import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.scheme.Scheme;

/**
 * An agreement to begin an education, to resume one or to go to work is signed, or the
 * citizen is exempted with a reason. Only in schemes that require it.
 * <p>
 * Source: condition of the trial, frikommunenetværk § 25.
 */
final class AgreementInPlace implements Condition {

	@Override
	public String ruleId() {
		return "ELIG-08";
	}

	@Override
	public String label() {
		return "Uddannelses- eller arbejdsaftale er indgået, eller borgeren er fritaget";
	}

	@Override
	public String source(Scheme scheme) {
		return String.join("; ", scheme.legalBases());
	}

	@Override
	public boolean appliesTo(Scheme scheme) {
		return scheme.agreementRequired();
	}

	@Override
	public Term assess(EligibilityFacts facts, ConditionSteps steps) {
		return steps.conclude(Operation.ANY,
				steps.fact("agreementSigned", "Uddannelses- eller arbejdsaftale er underskrevet",
						facts.agreementSigned()),
				steps.fact("agreementExempted", "Borgeren er fritaget med en begrundelse", facts.agreementExempted()));
	}

	@Override
	public String reason(Outcome outcome, EligibilityFacts facts) {
		return switch (outcome) {
			case FULFILLED -> "Der er indgået en uddannelses- eller arbejdsaftale, eller borgeren er fritaget.";
			case NOT_FULFILLED ->
				"Der er ikke indgået en uddannelses- eller arbejdsaftale, og borgeren er ikke fritaget.";
			case UNKNOWN -> "Det er ikke afklaret, om der indgås en uddannelses- eller arbejdsaftale.";
		};
	}

}
