package dk.udslusning.rules.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Objects;

import dk.udslusning.rules.money.DanishAmounts;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.Unit;
import dk.udslusning.rules.time.DanishDates;

/**
 * One exact value with its unit. The text is canonical, so that two equal values are the
 * same text: a number without exponent and without trailing zeros, a day
 * {@code 2021-03-15}, a month {@code 2021-03}, an answer {@code YES}, {@code NO} or
 * {@code UNKNOWN}. A day or number that is not known has an empty text.
 *
 * @param text the canonical text
 * @param unit what it counts
 * @param shown Danish words for a code; {@code null} for all other units
 */
public record Value(String text, Unit unit, String shown) {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	public Value {
		Objects.requireNonNull(unit, "unit");
		if (!isCanonical(text, unit)) {
			throw new IllegalArgumentException("Not a value of " + unit + " in its canonical text");
		}
		if ((shown != null) != (unit == Unit.CODE)) {
			throw new IllegalArgumentException("A code, and only a code, has Danish words");
		}
	}

	/**
	 * An exact number.
	 * @param number the number; amounts in øre
	 * @param unit a unit of numbers
	 * @return the value
	 */
	public static Value of(BigDecimal number, Unit unit) {
		return new Value(plain(number), unit, null);
	}

	/**
	 * A whole number.
	 * @param number the number; amounts in øre
	 * @param unit a unit of numbers
	 * @return the value
	 */
	public static Value of(long number, Unit unit) {
		return new Value(Long.toString(number), unit, null);
	}

	/**
	 * An amount.
	 * @param money the amount
	 * @param unit a unit of amounts
	 * @return the value in øre
	 */
	public static Value of(Money money, Unit unit) {
		return of(money.oere(), unit);
	}

	/**
	 * A day.
	 * @param day the day, or {@code null} where it is not known
	 * @return the value
	 */
	public static Value of(LocalDate day) {
		return new Value((day != null) ? day.toString() : "", Unit.DATE, null);
	}

	/**
	 * A month.
	 * @param month the month
	 * @return the value
	 */
	public static Value of(YearMonth month) {
		return new Value(month.toString(), Unit.MONTH, null);
	}

	/**
	 * Yes or no.
	 * @param answer {@code true} for yes
	 * @return the value
	 */
	public static Value answer(boolean answer) {
		return new Value(answer ? "YES" : "NO", Unit.ANSWER, null);
	}

	/**
	 * An answer that is not known.
	 * @return the value
	 */
	public static Value unknown() {
		return new Value("UNKNOWN", Unit.ANSWER, null);
	}

	/**
	 * A code with its Danish words.
	 * @param code the code; empty where it is not known
	 * @param shown the Danish words
	 * @return the value
	 */
	public static Value code(String code, String shown) {
		return new Value(code, Unit.CODE, shown);
	}

	/**
	 * The value of a unit from the number that steps calculate with.
	 * @param number the number, see {@link #number()}
	 * @param unit the unit
	 * @return the value
	 */
	static Value fromNumber(BigDecimal number, Unit unit) {
		return switch (unit) {
			case PERCENT -> of(number.movePointRight(2), unit);
			case DATE -> of(LocalDate.ofEpochDay(number.longValueExact()));
			case MONTH -> of(YearMonth.from(LocalDate.ofEpochDay(number.longValueExact())));
			case ANSWER -> (number.compareTo(HALF) == 0) ? unknown() : answer(number.compareTo(HALF) > 0);
			case CODE -> throw new IllegalArgumentException("A code is no number");
			default -> of(number, unit);
		};
	}

	/**
	 * The number that steps calculate with: percent as hundredths, a day as its count
	 * from 1970, a month as its first day, an answer as 1 (yes), 0 (no) or one half (not
	 * known), so that the smallest of several answers is "all of them" and the largest
	 * "any of them".
	 * @return the number
	 * @throws IllegalStateException for a code, and where the value is not known
	 */
	public BigDecimal number() {
		if (this.unit == Unit.CODE || !isKnown() && this.unit != Unit.ANSWER) {
			throw new IllegalStateException("No number to calculate with");
		}
		return switch (this.unit) {
			case PERCENT -> new BigDecimal(this.text).movePointLeft(2);
			case DATE -> BigDecimal.valueOf(day().toEpochDay());
			case MONTH -> BigDecimal.valueOf(month().atDay(1).toEpochDay());
			case ANSWER -> switch (this.text) {
				case "YES" -> BigDecimal.ONE;
				case "NO" -> BigDecimal.ZERO;
				default -> HALF;
			};
			default -> new BigDecimal(this.text);
		};
	}

	/**
	 * Whether there is a value at all.
	 * @return {@code false} for an empty text and for the answer that is not known
	 */
	public boolean isKnown() {
		return !this.text.isEmpty() && !(this.unit == Unit.ANSWER && "UNKNOWN".equals(this.text));
	}

	/**
	 * Whether the answer is yes.
	 * @return {@code true} only for the answer yes
	 */
	public boolean isYes() {
		return this.unit == Unit.ANSWER && "YES".equals(this.text);
	}

	/**
	 * The value as a day.
	 * @return the day
	 */
	public LocalDate day() {
		return LocalDate.parse(this.text);
	}

	/**
	 * The value as a month.
	 * @return the month
	 */
	public YearMonth month() {
		return YearMonth.parse(this.text);
	}

	/**
	 * The value as an amount.
	 * @return the amount
	 * @throws IllegalStateException where the unit is no amount
	 * @throws ArithmeticException where it is not whole øre
	 */
	public Money money() {
		if (!this.unit.isMoney()) {
			throw new IllegalStateException("Not an amount: " + this.unit);
		}
		return Money.ofOere(new BigDecimal(this.text).longValueExact());
	}

	/**
	 * The value as Danes read it, with its whole unit: {@code 93,00 kr. pr. dag}. An
	 * amount that is not whole øre is shown to the nearest øre.
	 * @return Danish text
	 */
	public String danish() {
		return this.unit.isMoney() ? amount() + " " + this.unit.label() : shortDanish();
	}

	/**
	 * The value as it stands inside a formula: {@code 93,00 kr.}
	 * @return Danish text
	 */
	public String shortDanish() {
		if (!isKnown()) {
			return "ikke oplyst";
		}
		return switch (this.unit) {
			case OERE, OERE_PER_DAY, OERE_PER_MONTH, OERE_PER_YEAR -> amount() + " kr.";
			case DATE -> DanishDates.format(day());
			case MONTH -> DanishDates.format(month());
			case ANSWER -> "YES".equals(this.text) ? "ja" : "nej";
			case CODE -> this.shown;
			case DAYS -> withOne("dag");
			case PERSONS -> withOne("person");
			case MONTHS -> withOne("måned");
			default -> (decimal() + " " + this.unit.label()).strip();
		};
	}

	private String withOne(String one) {
		return decimal() + " " + ("1".equals(this.text) ? one : this.unit.label());
	}

	private String amount() {
		BigDecimal oere = new BigDecimal(this.text).setScale(0, RoundingMode.HALF_UP);
		return DanishAmounts.formatWithoutUnit(Money.ofOere(oere.longValueExact()));
	}

	private String decimal() {
		BigDecimal number = new BigDecimal(this.text);
		return plain((number.scale() > 4) ? number.setScale(4, RoundingMode.HALF_UP) : number).replace('.', ',');
	}

	private static String plain(BigDecimal number) {
		return ((number.signum() == 0) ? BigDecimal.ZERO : number.stripTrailingZeros()).toPlainString();
	}

	private static boolean isCanonical(String text, Unit unit) {
		if (text == null) {
			return false;
		}
		if (unit == Unit.CODE || text.isEmpty() && unit != Unit.ANSWER) {
			return true;
		}
		try {
			return switch (unit) {
				case DATE -> LocalDate.parse(text).toString().equals(text);
				case MONTH -> YearMonth.parse(text).toString().equals(text);
				case ANSWER -> text.equals("YES") || text.equals("NO") || text.equals("UNKNOWN");
				default -> plain(new BigDecimal(text)).equals(text);
			};
		}
		catch (DateTimeParseException | NumberFormatException notOfThisUnit) {
			return false;
		}
	}

}
