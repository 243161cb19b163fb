package dk.udslusning.rules.eligibility;

import java.util.ArrayList;
import java.util.List;

import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.explanation.Value;
import dk.udslusning.rules.scheme.HomeKind;
import dk.udslusning.rules.scheme.Scheme;

/**
 * The kind of home is lawful under the scheme: a family home; a youth home for a tenant
 * in education or with a special need, and an elderly home without demand from those
 * entitled, both with the mix of residents assessed; a private home with an assignment
 * agreement.
 * <p>
 * Source: frikommunenetværk § 25 stk. 1; almenboligloven § 63 stk. 2-3; lov om
 * boligforhold § 57 a.
 */
final class LawfulHome implements Condition {

	@Override
	public String ruleId() {
		return "HOME-01";
	}

	@Override
	public String label() {
		return "Boligen må bruges som udslusningsbolig";
	}

	@Override
	public String source(Scheme scheme) {
		return String.join("; ", scheme.legalBases());
	}

	@Override
	public Term assess(EligibilityFacts facts, ConditionSteps steps) {
		HomeKind home = facts.homeKind();
		Term kind = steps.fact("homeKind", "Boligens art",
				(home != null) ? Value.code(home.name(), home.label()) : Value.code("", ""));
		List<Term> accepted = new ArrayList<>(List.of(kind));
		facts.scheme()
			.homeKinds()
			.stream()
			.sorted()
			.forEach((other) -> accepted.add(Term.constant(Value.code(other.name(), other.label()))));
		Term ofScheme = steps.part("Boligens art hører til ordningen", Operation.SAME, accepted.toArray(Term[]::new));
		return steps.conclude(Operation.ALL, special(facts, steps, ofScheme).toArray(Term[]::new));
	}

	@Override
	public String reason(Outcome outcome, EligibilityFacts facts) {
		return switch (outcome) {
			case FULFILLED -> "Boligen er en " + facts.homeKind().label() + " og må bruges som udslusningsbolig.";
			case NOT_FULFILLED ->
				"Boligen er en " + facts.homeKind().label() + ", og betingelserne for at bruge den er ikke opfyldt.";
			case UNKNOWN -> "Det er ikke oplyst, om boligen må bruges som udslusningsbolig.";
		};
	}

	private static List<Term> special(EligibilityFacts facts, ConditionSteps steps, Term ofScheme) {
		if (facts.homeKind() == HomeKind.YOUTH) {
			Term tenant = steps.part("Lejeren er i uddannelse eller har et særligt behov", Operation.ANY,
					steps.fact("tenantInEducation", "Lejeren er i uddannelse", facts.tenantInEducation()),
					steps.fact("tenantSpecialNeed", "Lejeren har et særligt behov", facts.tenantSpecialNeed()));
			return List.of(ofScheme, tenant, mix(facts, steps));
		}
		if (facts.homeKind() == HomeKind.ELDERLY) {
			return List.of(ofScheme, steps.fact("noDemandFromEntitled", "Ingen efterspørgsel fra berettigede",
					facts.noDemandFromEntitled()), mix(facts, steps));
		}
		if (facts.homeKind() == HomeKind.PRIVATE) {
			return List.of(ofScheme,
					steps.fact("assignmentAgreement", "Aftale om anvisningsret", facts.assignmentAgreement()));
		}
		return List.of(ofScheme);
	}

	private static Term mix(EligibilityFacts facts, ConditionSteps steps) {
		return steps.fact("residentMixAssessed", "Beboersammensætningen er vurderet", facts.residentMixAssessed());
	}

}
