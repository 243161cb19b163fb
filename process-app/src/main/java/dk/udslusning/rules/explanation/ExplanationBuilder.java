package dk.udslusning.rules.explanation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.rate.Unit;

/**
 * Calculates and explains in one go: a rule takes facts and rates in, and each step both
 * yields its value and records itself. So an amount and its explanation cannot differ.
 */
public final class ExplanationBuilder {

	private final String kind;

	private final String title;

	private final LocalDate ratesOn;

	private final Map<String, Fact> facts = new LinkedHashMap<>();

	private final Map<String, DatedRate> rates = new LinkedHashMap<>();

	private final Map<String, Step> steps = new LinkedHashMap<>();

	private final Set<String> usedFacts = new HashSet<>();

	private final Set<String> usedRates = new HashSet<>();

	private final List<Warning> warnings = new ArrayList<>();

	private final List<Result> results = new ArrayList<>();

	/**
	 * Begins an explanation.
	 * @param kind stable code of what is explained
	 * @param title Danish title
	 * @param ratesOn the day for which rates are looked up
	 */
	public ExplanationBuilder(String kind, String title, LocalDate ratesOn) {
		this.kind = kind;
		this.title = title;
		this.ratesOn = ratesOn;
	}

	/**
	 * The day for which rates are looked up.
	 * @return the day
	 */
	public LocalDate ratesOn() {
		return this.ratesOn;
	}

	/**
	 * Takes a fact in. The same fact can be taken in again, a different one under the
	 * same key cannot.
	 * @param key stable key
	 * @param label Danish name
	 * @param value the value
	 * @param origin where it came from
	 * @return the fact as a term
	 */
	public Term fact(String key, String label, Value value, FactOrigin origin) {
		Fact fact = new Fact(key, label, value, origin);
		Fact earlier = this.facts.putIfAbsent(key, fact);
		if (earlier != null && !earlier.equals(fact)) {
			throw new IllegalStateException("Two facts under the key " + key);
		}
		return new Term(new Operand(Operand.Kind.FACT, key, value), label);
	}

	/**
	 * Takes a rate in.
	 * @param rate the rate
	 * @return the rate as a term
	 */
	public Term rate(DatedRate rate) {
		DatedRate earlier = this.rates.putIfAbsent(rate.code(), rate);
		if (earlier != null && !earlier.equals(rate)) {
			throw new IllegalStateException("Two rates under the code " + rate.code());
		}
		return new Term(new Operand(Operand.Kind.RATE, rate.code(), Value.of(rate.value(), rate.unit())), rate.label());
	}

	/**
	 * Begins a step.
	 * @param id stable id
	 * @param ruleId the rule it belongs to
	 * @param label Danish name of what comes out
	 * @param source act, § and stk.
	 * @param unit what comes out
	 * @return the step, to be ended by {@link StepBuilder#of}
	 */
	public StepBuilder step(String id, String ruleId, String label, String source, Unit unit) {
		return new StepBuilder(id, ruleId, label, source, unit);
	}

	/**
	 * Adds a warning.
	 * @param code stable code
	 * @param text Danish text
	 */
	public void warn(String code, String text) {
		this.warnings.add(new Warning(code, text));
	}

	/**
	 * Names the outcome of a step as a result.
	 * @param key stable key
	 * @param label Danish name
	 * @param step a term that came out of a step
	 */
	public void result(String key, String label, Term step) {
		if (step.operand().kind() != Operand.Kind.STEP) {
			throw new IllegalArgumentException("A result comes out of a step: " + key);
		}
		this.results.add(new Result(key, label, step.operand().ref(), step.value()));
	}

	/**
	 * The facts that the steps of one rule have taken in, in the order of the facts.
	 * @param ruleId the rule
	 * @return its facts
	 */
	public List<Fact> factsOf(String ruleId) {
		Set<String> keys = new HashSet<>();
		for (Step step : this.steps.values()) {
			if (step.ruleId().equals(ruleId)) {
				for (Operand operand : step.operands()) {
					if (operand.kind() == Operand.Kind.FACT) {
						keys.add(operand.ref());
					}
				}
			}
		}
		List<Fact> facts = new ArrayList<>();
		for (Fact fact : this.facts.values()) {
			if (keys.contains(fact.key())) {
				facts.add(fact);
			}
		}
		return List.copyOf(facts);
	}

	/**
	 * The rates taken in so far.
	 * @return the rates
	 */
	public List<DatedRate> rates() {
		return List.copyOf(this.rates.values());
	}

	/**
	 * Ends the explanation.
	 * @return the explanation
	 * @throws IllegalStateException where a fact or rate was taken in that no step uses:
	 * nobody could find it changed
	 */
	public Explanation build() {
		requireUsed(Operand.Kind.FACT, this.facts.keySet(), this.usedFacts);
		requireUsed(Operand.Kind.RATE, this.rates.keySet(), this.usedRates);
		return new Explanation(Explanation.VERSION, this.kind, this.title, this.ratesOn,
				List.copyOf(this.facts.values()), rates(), List.copyOf(this.steps.values()), this.warnings,
				this.results, List.of());
	}

	private static void requireUsed(Operand.Kind kind, Set<String> taken, Set<String> used) {
		for (String ref : taken) {
			if (!used.contains(ref)) {
				throw new IllegalStateException("No step uses " + kind + " " + ref);
			}
		}
	}

	private Operand use(Operand operand) {
		switch (operand.kind()) {
			case FACT -> this.usedFacts.add(operand.ref());
			case RATE -> this.usedRates.add(operand.ref());
			case STEP, CONSTANT -> {
			}
		}
		return operand;
	}

	/** A step that is being written. */
	public final class StepBuilder {

		private final String id;

		private final String ruleId;

		private final String label;

		private final String source;

		private final Unit unit;

		private RoundTo rounding;

		private boolean main;

		private StepBuilder(String id, String ruleId, String label, String source, Unit unit) {
			this.id = id;
			this.ruleId = ruleId;
			this.label = label;
			this.source = source;
			this.unit = unit;
		}

		/**
		 * Rounds what comes out.
		 * @param rounding the rounding
		 * @return this
		 */
		public StepBuilder rounded(RoundTo rounding) {
			this.rounding = Objects.requireNonNull(rounding, "rounding");
			return this;
		}

		/**
		 * Puts the step into the short form that people read.
		 * @return this
		 */
		public StepBuilder main() {
			this.main = true;
			return this;
		}

		/**
		 * Calculates and records the step.
		 * @param operation what is done
		 * @param terms what it is done with
		 * @return what comes out
		 */
		public Term of(Operation operation, Term... terms) {
			return of(operation, List.of(terms));
		}

		/**
		 * Calculates and records the step.
		 * @param operation what is done
		 * @param terms what it is done with
		 * @return what comes out
		 */
		public Term of(Operation operation, List<Term> terms) {
			ExplanationBuilder builder = ExplanationBuilder.this;
			Operand[] used = new Operand[terms.size()];
			for (int i = 0; i < used.length; i++) {
				used[i] = builder.use(terms.get(i).operand());
			}
			List<Operand> operands = List.of(used);
			Value value = Step.calculate(operation, operands, this.rounding, this.unit);
			Step step = new Step(this.id, this.ruleId, this.label, this.source, operation, operands, this.rounding,
					value, this.main, List.copyOf(terms));
			if (builder.steps.putIfAbsent(this.id, step) != null) {
				throw new IllegalStateException("Two steps with the id " + this.id);
			}
			return new Term(new Operand(Operand.Kind.STEP, this.id, value), this.label);
		}

	}

}
