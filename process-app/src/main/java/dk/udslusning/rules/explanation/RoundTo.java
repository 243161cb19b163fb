package dk.udslusning.rules.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;

import dk.udslusning.rules.money.Rounding;

/**
 * A rounding inside a step, to a whole multiple: of 1 øre, or of 1200 øre where a yearly
 * amount must be whole kroner and divisible by 12.
 *
 * @param multipleOf the result is a whole multiple of this, above zero
 * @param rounding direction and source
 */
public record RoundTo(BigDecimal multipleOf, Rounding rounding) {

	/**
	 * Divisions that do not come out are carried with 20 decimals. Ten are enough to tell
	 * an exact half from a third that is almost one.
	 */
	private static final int CERTAIN_DECIMALS = 10;

	public RoundTo {
		if (multipleOf.signum() <= 0) {
			throw new IllegalArgumentException("A rounding goes to a multiple of something above zero");
		}
		multipleOf = multipleOf.stripTrailingZeros();
	}

	/**
	 * Rounding to whole øre.
	 * @param rounding direction and source
	 * @return the rounding
	 */
	public static RoundTo oere(Rounding rounding) {
		return new RoundTo(BigDecimal.ONE, rounding);
	}

	BigDecimal apply(BigDecimal exact) {
		if (exact.scale() == 0 && this.multipleOf.compareTo(BigDecimal.ONE) == 0) {
			return exact;
		}
		return exact.setScale(CERTAIN_DECIMALS, RoundingMode.HALF_UP)
			.divide(this.multipleOf, 0, this.rounding.mode())
			.multiply(this.multipleOf);
	}

	String danish() {
		String unit = (this.multipleOf.compareTo(BigDecimal.ONE) == 0) ? "hele øre"
				: "et helt kronebeløb, der kan deles med 12";
		return switch (this.rounding.mode()) {
			case DOWN, FLOOR -> "rundet ned til " + unit;
			case UP, CEILING -> "rundet op til " + unit;
			default -> "afrundet til " + unit;
		};
	}

}
