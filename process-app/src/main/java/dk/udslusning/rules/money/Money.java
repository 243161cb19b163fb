package dk.udslusning.rules.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An amount in Danish øre; may be negative (a difference to be paid back).
 * <p>
 * Additions, subtractions and multiplications are exact: an overflow throws
 * {@link ArithmeticException}. Everything that can lose a part of an øre goes through
 * {@link #rounded(BigDecimal, Rounding)}, which demands a rounding with its source.
 *
 * @param oere the amount in øre; 7.500,00 kr. is 750000
 */
public record Money(long oere) implements Comparable<Money> {

	/** Nothing: 0,00 kr. */
	public static final Money ZERO = new Money(0);

	/**
	 * An amount of øre, so that {@code ofOere(750000)} is 7.500,00 kr.
	 * @param oere the amount in øre
	 * @return the amount
	 */
	public static Money ofOere(long oere) {
		return (oere == 0) ? ZERO : new Money(oere);
	}

	/**
	 * An amount of whole kroner, so that {@code ofKroner(7500)} is 7.500,00 kr.
	 * @param kroner whole kroner
	 * @return the amount
	 * @throws ArithmeticException where the øre do not fit a {@code long}
	 */
	public static Money ofKroner(long kroner) {
		return ofOere(Math.multiplyExact(kroner, 100L));
	}

	/**
	 * The only way from an exact intermediate step to øre.
	 * @param oere an exact amount in øre, with decimals
	 * @param rounding direction and source of the rounding
	 * @return the rounded amount; 97500.5 øre half up is 97501 øre
	 * @throws ArithmeticException where the øre do not fit a {@code long}
	 */
	public static Money rounded(BigDecimal oere, Rounding rounding) {
		return ofOere(oere.setScale(0, rounding.mode()).longValueExact());
	}

	/**
	 * This amount plus another, exactly.
	 * @param other the amount to add
	 * @return the sum
	 */
	public Money plus(Money other) {
		return ofOere(Math.addExact(this.oere, other.oere));
	}

	/**
	 * This amount less another, exactly; may become negative.
	 * @param other the amount to subtract
	 * @return the difference
	 */
	public Money minus(Money other) {
		return ofOere(Math.subtractExact(this.oere, other.oere));
	}

	/**
	 * This amount a whole number of times, exactly.
	 * @param factor how many times
	 * @return the product
	 */
	public Money times(long factor) {
		return ofOere(Math.multiplyExact(this.oere, factor));
	}

	/**
	 * Shares this amount by weights so that no øre is lost or made: each share is rounded
	 * down, and the odd øre go to the largest remainders, the earlier first where they
	 * are equal. 100 øre by 1, 1, 1 is 34, 33, 33.
	 * @param weights not negative, at least one above zero
	 * @return one amount per weight, in the same order; their sum is this amount
	 * @throws IllegalArgumentException where the amount or a weight is negative, or all
	 * weights are zero
	 */
	public List<Money> split(long... weights) {
		if (isNegative()) {
			throw new IllegalArgumentException("Only an amount of zero or more can be shared");
		}
		BigDecimal total = BigDecimal.ZERO;
		for (long weight : weights) {
			if (weight < 0) {
				throw new IllegalArgumentException("A weight of a share is zero or more");
			}
			total = total.add(BigDecimal.valueOf(weight));
		}
		if (total.signum() == 0) {
			throw new IllegalArgumentException("At least one weight of a share is above zero");
		}
		long[] shares = new long[weights.length];
		BigDecimal[] remainders = new BigDecimal[weights.length];
		List<Integer> order = new ArrayList<>();
		long left = this.oere;
		for (int i = 0; i < weights.length; i++) {
			BigDecimal[] parts = BigDecimal.valueOf(this.oere)
				.multiply(BigDecimal.valueOf(weights[i]))
				.divideAndRemainder(total);
			shares[i] = parts[0].longValueExact();
			remainders[i] = parts[1];
			left -= shares[i];
			order.add(i);
		}
		order.sort(Comparator.comparing((Integer i) -> remainders[i]).reversed());
		for (int i = 0; i < left; i++) {
			shares[order.get(i)]++;
		}
		List<Money> result = new ArrayList<>();
		for (long share : shares) {
			result.add(ofOere(share));
		}
		return List.copyOf(result);
	}

	/**
	 * The larger of two amounts.
	 * @param other the amount to compare with
	 * @return this or the other
	 */
	public Money max(Money other) {
		return (this.oere >= other.oere) ? this : other;
	}

	/**
	 * The smaller of two amounts.
	 * @param other the amount to compare with
	 * @return this or the other
	 */
	public Money min(Money other) {
		return (this.oere <= other.oere) ? this : other;
	}

	/**
	 * Whether the amount is below zero.
	 * @return {@code true} below zero
	 */
	public boolean isNegative() {
		return this.oere < 0;
	}

	/**
	 * Whether the amount is above zero.
	 * @return {@code true} above zero
	 */
	public boolean isPositive() {
		return this.oere > 0;
	}

	/**
	 * The amount in øre for an exact calculation.
	 * @return the øre as a decimal number
	 */
	public BigDecimal toDecimal() {
		return BigDecimal.valueOf(this.oere);
	}

	@Override
	public int compareTo(Money other) {
		return Long.compare(this.oere, other.oere);
	}

	/**
	 * The amount as people read it.
	 * @return for example {@code 7.500,00 kr.}
	 */
	@Override
	public String toString() {
		return DanishAmounts.format(this);
	}

}
