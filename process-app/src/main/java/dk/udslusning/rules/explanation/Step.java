package dk.udslusning.rules.explanation;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import dk.udslusning.rules.rate.Unit;

/**
 * One step of a calculation or assessment.
 *
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
public record Step(String id, String ruleId, String label, String source, Operation operation, List<Operand> operands,
		RoundTo rounding, Value value, boolean main, String words, String figures) {

	public Step {
		Objects.requireNonNull(id, "id");
		Objects.requireNonNull(ruleId, "ruleId");
		Objects.requireNonNull(label, "label");
		Objects.requireNonNull(source, "source");
		Objects.requireNonNull(operation, "operation");
		Objects.requireNonNull(value, "value");
		operands = List.copyOf(operands);
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

	private static List<Value> values(List<Operand> operands) {
		Value[] values = new Value[operands.size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = operands.get(i).value();
		}
		return Arrays.asList(values);
	}

}
