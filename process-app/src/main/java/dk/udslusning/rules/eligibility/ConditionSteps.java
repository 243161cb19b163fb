package dk.udslusning.rules.eligibility;

import java.time.LocalDate;

import dk.udslusning.rules.explanation.ExplanationBuilder;
import dk.udslusning.rules.explanation.FactOrigin;
import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.explanation.Value;
import dk.udslusning.rules.rate.Unit;

/**
 * The pen of one condition: takes facts in and writes steps under the condition's rule.
 */
final class ConditionSteps {

	private static final FactOrigin NOT_STATED = FactOrigin.from("sagen");

	private final ExplanationBuilder explanation;

	private final Condition condition;

	private final EligibilityFacts facts;

	private int written;

	ConditionSteps(ExplanationBuilder explanation, Condition condition, EligibilityFacts facts) {
		this.explanation = explanation;
		this.condition = condition;
		this.facts = facts;
	}

	Term fact(String key, String label, Answer answer) {
		return fact(key, label, answer.value());
	}

	Term fact(String key, String label, LocalDate day) {
		return fact(key, label, Value.of(day));
	}

	Term fact(String key, String label, Value value) {
		return this.explanation.fact(key, label, value, this.facts.origins().getOrDefault(key, NOT_STATED));
	}

	/** A day between others on the way to the answer. */
	Term day(String label, Operation operation, Term... terms) {
		return step(label, Unit.DATE, operation, terms);
	}

	/** An answer between others on the way to the condition's. */
	Term part(String label, Operation operation, Term... terms) {
		return step(label, Unit.ANSWER, operation, terms);
	}

	/** The condition's own answer. */
	Term conclude(Operation operation, Term... terms) {
		return this.explanation
			.step(this.condition.ruleId(), this.condition.ruleId(), this.condition.label(), source(), Unit.ANSWER)
			.main()
			.of(operation, terms);
	}

	private Term step(String label, Unit unit, Operation operation, Term... terms) {
		this.written++;
		return this.explanation
			.step(this.condition.ruleId() + "." + this.written, this.condition.ruleId(), label, source(), unit)
			.of(operation, terms);
	}

	private String source() {
		return this.condition.source(this.facts.scheme());
	}

}
