package dk.udslusning.rules.eligibility;

import java.util.ArrayList;
import java.util.List;

import dk.udslusning.rules.eligibility.EligibilityResult.Eligible;
import dk.udslusning.rules.explanation.ExplanationBuilder;
import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.rate.Unit;

/**
 * Assesses every condition of a scheme that is due in a phase, and reports all of them.
 * <p>
 * One condition that is not fulfilled makes the citizen not eligible; else one that lacks
 * a fact asks for information; else the citizen is eligible. Example: a citizen from a
 * crisis centre of whom only the lawful stay is not known yet gives
 * {@code NEEDS_INFORMATION} with ELIG-02 unknown and the others fulfilled. Rule ELIG-00.
 */
public final class Eligibility {

	/** What the explanation explains. */
	public static final String KIND = "ELIGIBILITY";

	private static final List<Condition> CONDITIONS = List.of(new ActingMunicipality(), new LawfulStay(),
			new AcceptedOrigin(), new TargetGroup(), new NeedForHelp(), new EntryWindow(), new OfAge(),
			new AgreementInPlace(), new NoOtherRefund(), new LawfulHome(), new LeaseDeviations(),
			new BenefitAppliedFor(), new TenancyInForce());

	/**
	 * Assesses the conditions that are due.
	 * @param facts what is known on the day of assessment
	 * @param phase where on the path the citizen is
	 * @return the outcome with every condition
	 */
	public EligibilityResult assess(EligibilityFacts facts, Phase phase) {
		ExplanationBuilder explanation = new ExplanationBuilder(KIND, "Betingelser for " + facts.scheme().label(),
				facts.assessedOn());
		List<Term> answers = new ArrayList<>();
		List<ConditionResult> results = new ArrayList<>();
		for (Condition condition : CONDITIONS) {
			if (phase.asksFor(condition) && condition.appliesTo(facts.scheme())) {
				Term answer = condition.assess(facts, new ConditionSteps(explanation, condition, facts));
				Outcome outcome = Outcome.of(answer.value());
				answers.add(answer);
				results.add(new ConditionResult(condition.ruleId(), condition.label(), outcome,
						condition.reason(outcome, facts), condition.source(facts.scheme()),
						explanation.factsOf(condition.ruleId())));
			}
		}
		Term all = explanation
			.step("eligible", "ELIG-00", "Alle betingelser er opfyldt", "Retssikkerhedsloven § 10", Unit.ANSWER)
			.main()
			.of(Operation.ALL, answers);
		explanation.result("eligible", "Betingelserne er opfyldt", all);
		return new EligibilityResult(outcome(Outcome.of(all.value())), results, explanation.build());
	}

	private static Eligible outcome(Outcome all) {
		return switch (all) {
			case FULFILLED -> Eligible.ELIGIBLE;
			case NOT_FULFILLED -> Eligible.NOT_ELIGIBLE;
			case UNKNOWN -> Eligible.NEEDS_INFORMATION;
		};
	}

}
