package dk.udslusning.rules.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.BinaryOperator;

import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.Unit;

/**
 * The closed set of operations that explained steps are made of. Rules calculate with
 * them, and the verifier calculates again with them: nothing else is needed to recompute
 * an amount from its explanation. A new operation raises {@link Explanation#VERSION}.
 */
public enum Operation {

	/** The operand itself. */
	TAKE(1, 1) {
		@Override
		BigDecimal evaluate(List<Value> in) {
			return in.get(0).number();
		}

		@Override
		String formula(List<String> in) {
			return in.get(0);
		}
	},

	/** The sum of all. */
	ADD(1, Count.MANY) {
		@Override
		BigDecimal evaluate(List<Value> in) {
			return fold(in, BigDecimal::add);
		}

		@Override
		String formula(List<String> in) {
			return String.join(" + ", in);
		}
	},

	/** The first less all others. */
	SUBTRACT(2, Count.MANY) {
		@Override
		BigDecimal evaluate(List<Value> in) {
			return fold(in, BigDecimal::subtract);
		}

		@Override
		String formula(List<String> in) {
			return String.join(" − ", in);
		}
	},

	/** The product of all. */
	MULTIPLY(2, Count.MANY) {
		@Override
		BigDecimal evaluate(List<Value> in) {
			return fold(in, BigDecimal::multiply);
		}

		@Override
		String formula(List<String> in) {
			return String.join(" × ", in);
		}
	},

	/** The first times the second, divided by the third. */
	PRORATE(3, 3) {
		@Override
		BigDecimal evaluate(List<Value> in) {
			return divide(in.get(0).number().multiply(in.get(1).number()), in.get(2).number());
		}

		@Override
		String formula(List<String> in) {
			return in.get(0) + " × " + in.get(1) + " / " + in.get(2);
		}
	},

	/** The smallest of all. */
	MIN(2, Count.MANY) {
		@Override
		BigDecimal evaluate(List<Value> in) {
			return fold(in, BigDecimal::min);
		}

		@Override
		String formula(List<String> in) {
			return "det mindste af " + enumerate(in);
		}
	},

	/** The largest of all. */
	MAX(2, Count.MANY) {
		@Override
		BigDecimal evaluate(List<Value> in) {
			return fold(in, BigDecimal::max);
		}

		@Override
		String formula(List<String> in) {
			return "det største af " + enumerate(in);
		}
	},

	/** The second where the first is yes, else the third. */
	CHOOSE(3, 3) {
		@Override
		BigDecimal evaluate(List<Value> in) {
			if (!in.get(0).isKnown()) {
				throw new IllegalArgumentException("Nothing can be chosen by an answer that is not known");
			}
			return (in.get(0).isYes() ? in.get(1) : in.get(2)).number();
		}

		@Override
		String formula(List<String> in) {
			return in.get(0) + "? ja: " + in.get(1) + ", nej: " + in.get(2);
		}
	},

	/** Yes where the first is the same as one of the others. */
	SAME(2, Count.MANY) {
		@Override
		BigDecimal evaluate(List<Value> in) {
			if (!in.get(0).isKnown()) {
				return NOT_KNOWN;
			}
			for (int i = 1; i < in.size(); i++) {
				if (in.get(i).text().equals(in.get(0).text())) {
					return BigDecimal.ONE;
				}
			}
			return BigDecimal.ZERO;
		}

		@Override
		String formula(List<String> in) {
			return in.get(0) + " er " + String.join(" eller ", in.subList(1, in.size()));
		}
	},

	/**
	 * Yes where the first is as large or late as the second, or larger; not known where
	 * one of them is not.
	 */
	AT_LEAST(2, 2) {
		@Override
		BigDecimal evaluate(List<Value> in) {
			if (!in.get(0).isKnown() || !in.get(1).isKnown()) {
				return NOT_KNOWN;
			}
			return answer(in.get(0).number().compareTo(in.get(1).number()) >= 0);
		}

		@Override
		String formula(List<String> in) {
			return in.get(0) + " er mindst " + in.get(1);
		}
	},

	/** Yes where the first day is not before the second; not known where one is not. */
	NOT_BEFORE(2, 2) {
		@Override
		BigDecimal evaluate(List<Value> in) {
			return AT_LEAST.evaluate(in);
		}

		@Override
		String formula(List<String> in) {
			return in.get(0) + " er ikke før " + in.get(1);
		}
	},

	/** Yes where all are yes, no where one is no, else not known. */
	ALL(1, Count.MANY) {
		@Override
		BigDecimal evaluate(List<Value> in) {
			return fold(in, BigDecimal::min);
		}

		@Override
		String formula(List<String> in) {
			return String.join(" og ", in);
		}
	},

	/** Yes where one is yes, no where all are no, else not known. */
	ANY(1, Count.MANY) {
		@Override
		BigDecimal evaluate(List<Value> in) {
			return fold(in, BigDecimal::max);
		}

		@Override
		String formula(List<String> in) {
			return String.join(" eller ", in);
		}
	},

	/** Yes for no, no for yes. */
	NOT(1, 1) {
		@Override
		BigDecimal evaluate(List<Value> in) {
			return BigDecimal.ONE.subtract(in.get(0).number());
		}

		@Override
		String formula(List<String> in) {
			return "ikke " + in.get(0);
		}
	},

	/** How many days a month has. */
	DAYS_IN_MONTH(1, 1) {
		@Override
		BigDecimal evaluate(List<Value> in) {
			return BigDecimal.valueOf(in.get(0).month().lengthOfMonth());
		}

		@Override
		String formula(List<String> in) {
			return "dage i " + in.get(0);
		}
	},

	/**
	 * How many days of a month (first operand) lie from a day (second) to a day (third,
	 * left out where there is no end), both included.
	 */
	DAYS_WITHIN(2, 3) {
		@Override
		BigDecimal evaluate(List<Value> in) {
			YearMonth month = in.get(0).month();
			LocalDate from = later(month.atDay(1), in.get(1).day());
			LocalDate to = (in.size() == 3) ? earlier(month.atEndOfMonth(), in.get(2).day()) : month.atEndOfMonth();
			return BigDecimal.valueOf(Math.max(0, to.toEpochDay() - from.toEpochDay() + 1));
		}

		@Override
		String formula(List<String> in) {
			return "dage i " + in.get(0) + " fra " + in.get(1) + ((in.size() == 3) ? " til " + in.get(2) : "");
		}
	},

	/** The day a number of years (second) after a day (first). */
	YEARS_AFTER(2, 2) {
		@Override
		BigDecimal evaluate(List<Value> in) {
			return BigDecimal.valueOf(in.get(0).day().plusYears(in.get(1).number().longValueExact()).toEpochDay());
		}

		@Override
		String formula(List<String> in) {
			return in.get(0) + " + " + in.get(1) + " år";
		}
	},

	/**
	 * An amount in whole øre (first) in so many equal shares (third), of which this is
	 * number so (second, counted from 1); odd øre go to the first shares.
	 */
	SHARE(3, 3) {
		@Override
		BigDecimal evaluate(List<Value> in) {
			long number = in.get(1).number().longValueExact();
			long shares = in.get(2).number().longValueExact();
			if (number < 1 || number > shares) {
				throw new IllegalArgumentException("There is no such share");
			}
			long[] weights = new long[Math.toIntExact(shares)];
			Arrays.fill(weights, 1);
			Money amount = Money.ofOere(in.get(0).number().longValueExact());
			return amount.split(weights).get((int) number - 1).toDecimal();
		}

		@Override
		String formula(List<String> in) {
			return in.get(0) + ": andel " + in.get(1) + " af " + in.get(2);
		}
	};

	/** Exactness of divisions that do not come out; no legal rounding. */
	static final int CARRIED_DECIMALS = 20;

	static final BigDecimal NOT_KNOWN = new BigDecimal("0.5");

	/** So many digits always fit a {@code long}. */
	private static final int LONG_DIGITS = 18;

	private final int least;

	private final int most;

	Operation(int least, int most) {
		this.least = least;
		this.most = most;
	}

	abstract BigDecimal evaluate(List<Value> in);

	abstract String formula(List<String> in);

	/**
	 * Calculates a step.
	 * @param in the values taken in
	 * @param rounding the rounding, or {@code null} where there is none
	 * @param unit the unit of the result
	 * @return the result
	 * @throws IllegalArgumentException where number or kind of the values do not fit the
	 * operation
	 */
	Value calculate(List<Value> in, RoundTo rounding, Unit unit) {
		if (in.size() < this.least || in.size() > this.most) {
			throw new IllegalArgumentException(this + " does not take " + in.size() + " values");
		}
		BigDecimal exact = evaluate(in);
		return Value.fromNumber((rounding != null) ? rounding.apply(exact) : exact, unit);
	}

	/**
	 * The formula of a step.
	 * @param in the names or values taken in
	 * @param rounding the rounding, or {@code null}
	 * @return Danish text
	 */
	String formula(List<String> in, RoundTo rounding) {
		return formula(in) + ((rounding != null) ? ", " + rounding.danish() : "");
	}

	private static BigDecimal fold(List<Value> in, BinaryOperator<BigDecimal> operator) {
		BigDecimal result = in.get(0).number();
		for (int i = 1; i < in.size(); i++) {
			result = operator.apply(result, in.get(i).number());
		}
		return result;
	}

	/** Most divisions of whole numbers come out, and need no decimals. */
	private static BigDecimal divide(BigDecimal number, BigDecimal divisor) {
		if (number.scale() == 0 && divisor.scale() == 0 && number.precision() <= LONG_DIGITS
				&& divisor.precision() <= LONG_DIGITS) {
			long whole = number.longValue();
			long by = divisor.longValue();
			if (by != 0 && whole % by == 0) {
				return BigDecimal.valueOf(whole / by);
			}
		}
		return number.divide(divisor, CARRIED_DECIMALS, RoundingMode.HALF_UP);
	}

	private static BigDecimal answer(boolean yes) {
		return yes ? BigDecimal.ONE : BigDecimal.ZERO;
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

	private static String enumerate(List<String> in) {
		return String.join(", ", in.subList(0, in.size() - 1)) + " og " + in.get(in.size() - 1);
	}

	private static final class Count {

		static final int MANY = Integer.MAX_VALUE;

	}

}
