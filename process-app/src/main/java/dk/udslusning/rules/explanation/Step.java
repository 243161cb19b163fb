package dk.udslusning.rules.explanation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import dk.udslusning.rules.rate.Unit;

/**
 * One step of a calculation or assessment. A step that is calculated here puts its
 * formula into words and figures when somebody reads it; one that was stored keeps those
 * it was stored with.
 */
public final class Step {

	private final String id;

	private final String ruleId;

	private final String label;

	private final String source;

	private final Operation operation;

	private final List<Operand> operands;

	private final RoundTo rounding;

	private final Value value;

	private final boolean main;

	/** What the words are made of; null where they were stored. */
	private final List<Term> terms;

	private final Formula stored;

	private Formula written;

	/**
	 * A step as it was stored.
	 * @param id stable id inside the explanation
	 * @param ruleId the rule it belongs to, a row of {@code docs/rules.md}
	 * @param label Danish name of what comes out
	 * @param source act, § and stk., or the municipal setting
	 * @param operation what is done
	 * @param operands what it is done with, in order
	 * @param rounding the rounding, or {@code null} where there is none
	 * @param value what comes out
	 * @param main whether the step belongs in the short form that people read
	 * @param words the formula in Danish words
	 * @param figures the formula in figures
	 */
	public Step(String id, String ruleId, String label, String source, Operation operation, List<Operand> operands,
			RoundTo rounding, Value value, boolean main, String words, String figures) {
		this(id, ruleId, label, source, operation, List.copyOf(operands), rounding, value, main, null,
				new Formula(words, figures));
	}

	Step(String id, String ruleId, String label, String source, Operation operation, List<Operand> operands,
			RoundTo rounding, Value value, boolean main, List<Term> terms) {
		this(id, ruleId, label, source, operation, operands, rounding, value, main, terms, null);
	}

	private Step(String id, String ruleId, String label, String source, Operation operation, List<Operand> operands,
			RoundTo rounding, Value value, boolean main, List<Term> terms, Formula stored) {
		this.id = Objects.requireNonNull(id, "id");
		this.ruleId = Objects.requireNonNull(ruleId, "ruleId");
		this.label = Objects.requireNonNull(label, "label");
		this.source = Objects.requireNonNull(source, "source");
		this.operation = Objects.requireNonNull(operation, "operation");
		this.operands = operands;
		this.rounding = rounding;
		this.value = Objects.requireNonNull(value, "value");
		this.main = main;
		this.terms = terms;
		this.stored = stored;
	}

	/**
	 * Which step it is.
	 * @return stable id inside the explanation
	 */
	public String id() {
		return this.id;
	}

	/**
	 * The rule it belongs to.
	 * @return a row of {@code docs/rules.md}
	 */
	public String ruleId() {
		return this.ruleId;
	}

	/**
	 * What comes out, by name.
	 * @return Danish name
	 */
	public String label() {
		return this.label;
	}

	/**
	 * Where the step stands in the law.
	 * @return act, § and stk., or the municipal setting
	 */
	public String source() {
		return this.source;
	}

	/**
	 * What is done.
	 * @return the operation
	 */
	public Operation operation() {
		return this.operation;
	}

	/**
	 * What it is done with.
	 * @return the operands, in order
	 */
	public List<Operand> operands() {
		return this.operands;
	}

	/**
	 * How the result is rounded.
	 * @return the rounding, or {@code null} where there is none
	 */
	public RoundTo rounding() {
		return this.rounding;
	}

	/**
	 * What comes out.
	 * @return the exact value
	 */
	public Value value() {
		return this.value;
	}

	/**
	 * Whether the step belongs in the short form that people read.
	 * @return {@code true} for a main line
	 */
	public boolean main() {
		return this.main;
	}

	/**
	 * The formula by the names of what it takes in.
	 * @return Danish words
	 */
	public String words() {
		return formula().words();
	}

	/**
	 * The formula by the values of what it takes in, and what comes out.
	 * @return Danish figures
	 */
	public String figures() {
		return formula().figures();
	}

	private Formula formula() {
		if (this.stored != null) {
			return this.stored;
		}
		if (this.written == null) {
			this.written = new Formula(words(this.operation, this.terms, this.rounding),
					figures(this.operation, this.operands, this.rounding, this.value));
		}
		return this.written;
	}

	/**
	 * Calculates the step again from its operands.
	 * @return what should come out
	 * @throws IllegalArgumentException where operands and operation do not fit
	 */
	Value recompute() {
		return this.operation.calculate(values(this.operands), this.rounding, this.value.unit());
	}

	static Value calculate(Operation operation, List<Operand> operands, RoundTo rounding, Unit unit) {
		return operation.calculate(values(operands), rounding, unit);
	}

	static String figures(Operation operation, List<Operand> operands, RoundTo rounding, Value value) {
		String[] shown = new String[operands.size()];
		for (int i = 0; i < shown.length; i++) {
			shown[i] = operands.get(i).value().shortDanish();
		}
		return operation.formula(Arrays.asList(shown), rounding) + " = " + value.shortDanish();
	}

	static String words(Operation operation, List<Term> terms, RoundTo rounding) {
		String[] names = new String[terms.size()];
		for (int i = 0; i < names.length; i++) {
			names[i] = terms.get(i).inSentence();
		}
		return operation.formula(Arrays.asList(names), rounding);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Step step && this.id.equals(step.id) && this.ruleId.equals(step.ruleId)
				&& this.label.equals(step.label) && this.source.equals(step.source) && this.operation == step.operation
				&& this.operands.equals(step.operands) && Objects.equals(this.rounding, step.rounding)
				&& this.value.equals(step.value) && this.main == step.main && formula().equals(step.formula());
	}

	@Override
	public int hashCode() {
		return Objects.hash(this.id, this.operation, this.operands, this.value);
	}

	@Override
	public String toString() {
		return "Step[id=" + this.id + ", ruleId=" + this.ruleId + ", operation=" + this.operation + ", operands="
				+ this.operands + ", rounding=" + this.rounding + ", value=" + this.value + "]";
	}

	private static List<Value> values(List<Operand> operands) {
		Value[] values = new Value[operands.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = operands.get(i).value();
		}
		return Arrays.asList(values);
	}

	/** What is done, put into words and into figures. */
	private record Formula(String words, String figures) {
	}

}
