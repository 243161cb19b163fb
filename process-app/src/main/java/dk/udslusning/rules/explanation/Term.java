package dk.udslusning.rules.explanation;

import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.Unit;

/**
 * Something a step can take in, while an explanation is built.
 *
 * @param operand what the step will record
 * @param label Danish name for the formula in words
 */
public record Term(Operand operand, String label) {

	/**
	 * A number of the formula itself.
	 * @param number the number
	 * @param unit its unit
	 * @return the term
	 */
	public static Term constant(long number, Unit unit) {
		return constant(Value.of(number, unit));
	}

	/**
	 * A value of the formula itself.
	 * @param value the value
	 * @return the term
	 */
	public static Term constant(Value value) {
		return new Term(new Operand(Operand.Kind.CONSTANT, null, value), value.shortDanish());
	}

	/**
	 * The value.
	 * @return the exact value
	 */
	public Value value() {
		return this.operand.value();
	}

	/**
	 * The value as an amount.
	 * @return the amount
	 */
	public Money money() {
		return value().money();
	}

	String inSentence() {
		char first = this.label.charAt(0);
		boolean abbreviation = this.label.length() > 1 && Character.isUpperCase(this.label.charAt(1));
		return abbreviation || !Character.isUpperCase(first) ? this.label
				: Character.toLowerCase(first) + this.label.substring(1);
	}

}
