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
 * <p>
 * Steps calculate with the number, and people read the text: both are kept, and the text
 * of a number is written only when somebody asks for it.
 */
public final class Value {

	private static final BigDecimal HALF = new BigDecimal("0.5");

	private static final int SHOWN_DECIMALS = 4;

	private static final Value YES = new Value("YES", Unit.ANSWER, null, BigDecimal.ONE);

	private static final Value NO = new Value("NO", Unit.ANSWER, null, BigDecimal.ZERO);

	private static final Value UNKNOWN = new Value("UNKNOWN", Unit.ANSWER, null, HALF);

	private final Unit unit;

	private final String shown;

	/** As {@link #number()} gives it; null for a code, and where it is not known. */
	private final BigDecimal number;

	/** The text it was made of; null where it was made of a number. */
	private final String stated;

	/** The text of a number; null until somebody asks for it. */
	private String written;

	/**
	 * A value from its text.
	 * @param text the canonical text
	 * @param unit what it counts
	 * @param shown Danish words for a code; {@code null} for all other units
	 * @throws IllegalArgumentException where the text is not the canonical one
	 */
	public Value(String text, Unit unit, String shown) {
		this(text, Objects.requireNonNull(unit, "unit"), shown, read(text, unit));
		if (!canonical(this.number, unit, text).equals(text)) {
			throw notCanonical(unit, null);
		}
		if ((shown != null) != (unit == Unit.CODE)) {
			throw new IllegalArgumentException("A code, and only a code, has Danish words");
		}
	}

	private Value(String stated, Unit unit, String shown, BigDecimal number) {
		this.stated = stated;
		this.unit = unit;
		this.shown = shown;
		this.number = number;
	}

	/**
	 * An exact number.
	 * @param number the number; amounts in øre
	 * @param unit a unit of numbers
	 * @return the value
	 */
	public static Value of(BigDecimal number, Unit unit) {
		requireNumber(unit);
		return new Value(null, unit, null, (unit == Unit.PERCENT) ? number.movePointLeft(2) : number);
	}

	/**
	 * A whole number.
	 * @param number the number; amounts in øre
	 * @param unit a unit of numbers
	 * @return the value
	 */
	public static Value of(long number, Unit unit) {
		return of(BigDecimal.valueOf(number), unit);
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
		return (day != null) ? new Value(null, Unit.DATE, null, BigDecimal.valueOf(day.toEpochDay()))
				: new Value("", Unit.DATE, null, null);
	}

	/**
	 * A month.
	 * @param month the month
	 * @return the value
	 */
	public static Value of(YearMonth month) {
		return new Value(null, Unit.MONTH, null, BigDecimal.valueOf(month.atDay(1).toEpochDay()));
	}

	/**
	 * Yes or no.
	 * @param answer {@code true} for yes
	 * @return the value
	 */
	public static Value answer(boolean answer) {
		return answer ? YES : NO;
	}

	/**
	 * An answer that is not known.
	 * @return the value
	 */
	public static Value unknown() {
		return UNKNOWN;
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
			case DATE -> of(LocalDate.ofEpochDay(number.longValueExact()));
			case MONTH -> of(YearMonth.from(LocalDate.ofEpochDay(number.longValueExact())));
			case ANSWER -> (number.compareTo(HALF) == 0) ? UNKNOWN : answer(number.compareTo(HALF) > 0);
			case CODE -> throw new IllegalArgumentException("A code is no number");
			default -> new Value(null, unit, null, withoutZeros(number));
		};
	}

	/**
	 * The canonical text.
	 * @return the text, empty for a day or number that is not known
	 */
	public String text() {
		if (this.stated != null) {
			return this.stated;
		}
		if (this.written == null) {
			this.written = canonical(this.number, this.unit, "");
		}
		return this.written;
	}

	/**
	 * What the value counts.
	 * @return the unit
	 */
	public Unit unit() {
		return this.unit;
	}

	/**
	 * The Danish words of a code.
	 * @return the words; {@code null} for all other units
	 */
	public String shown() {
		return this.shown;
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
		if (this.number == null) {
			throw new IllegalStateException("No number to calculate with");
		}
		return this.number;
	}

	/**
	 * Whether there is a value at all.
	 * @return {@code false} for an empty text and for the answer that is not known
	 */
	public boolean isKnown() {
		return (this.unit == Unit.CODE) ? !this.stated.isEmpty() : this.number != null && !is(HALF);
	}

	/**
	 * Whether the answer is yes.
	 * @return {@code true} only for the answer yes
	 */
	public boolean isYes() {
		return is(BigDecimal.ONE);
	}

	private boolean is(BigDecimal answer) {
		return this.unit == Unit.ANSWER && this.number.compareTo(answer) == 0;
	}

	/**
	 * The value as a day.
	 * @return the day
	 * @throws IllegalStateException where the unit is no day, and where it is not known
	 */
	public LocalDate day() {
		return firstDayOf(Unit.DATE);
	}

	/**
	 * The value as a month.
	 * @return the month
	 * @throws IllegalStateException where the unit is no month, and where it is not known
	 */
	public YearMonth month() {
		return YearMonth.from(firstDayOf(Unit.MONTH));
	}

	private LocalDate firstDayOf(Unit expected) {
		if (this.unit != expected || this.number == null) {
			throw new IllegalStateException("No " + expected + " to calculate with");
		}
		return firstDay(this.number);
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
		return Money.ofOere(number().longValueExact());
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
			case ANSWER -> isYes() ? "ja" : "nej";
			case CODE -> this.shown;
			case DAYS -> withOne("dag");
			case PERSONS -> withOne("person");
			case MONTHS -> withOne("måned");
			default -> (decimal() + " " + this.unit.label()).strip();
		};
	}

	private String withOne(String one) {
		return decimal() + " " + ((this.number.compareTo(BigDecimal.ONE) == 0) ? one : this.unit.label());
	}

	private String amount() {
		BigDecimal oere = (this.number.scale() == 0) ? this.number : this.number.setScale(0, RoundingMode.HALF_UP);
		return DanishAmounts.formatWithoutUnit(Money.ofOere(oere.longValueExact()));
	}

	private String decimal() {
		BigDecimal stated = (this.unit == Unit.PERCENT) ? this.number.movePointRight(2) : this.number;
		BigDecimal exact = withoutZeros(stated);
		return plain((exact.scale() > SHOWN_DECIMALS) ? exact.setScale(SHOWN_DECIMALS, RoundingMode.HALF_UP) : exact)
			.replace('.', ',');
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Value value && this.unit == value.unit && Objects.equals(this.shown, value.shown)
				&& ((this.number != null && value.number != null) ? this.number.compareTo(value.number) == 0
						: text().equals(value.text()));
	}

	@Override
	public int hashCode() {
		return 31 * text().hashCode() + this.unit.hashCode();
	}

	@Override
	public String toString() {
		return "Value[text=" + text() + ", unit=" + this.unit + ", shown=" + this.shown + "]";
	}

	private static LocalDate firstDay(BigDecimal number) {
		return LocalDate.ofEpochDay(number.longValue());
	}

	private static String canonical(BigDecimal number, Unit unit, String otherwise) {
		if (number == null) {
			return otherwise;
		}
		return switch (unit) {
			case PERCENT -> plain(number.movePointRight(2));
			case DATE -> firstDay(number).toString();
			case MONTH -> YearMonth.from(firstDay(number)).toString();
			case ANSWER -> (number.compareTo(HALF) == 0) ? "UNKNOWN" : (number.signum() > 0) ? "YES" : "NO";
			default -> plain(number);
		};
	}

	private static String plain(BigDecimal number) {
		return withoutZeros(number).toPlainString();
	}

	private static BigDecimal withoutZeros(BigDecimal number) {
		if (number.scale() == 0) {
			return number;
		}
		return (number.signum() == 0) ? BigDecimal.ZERO : number.stripTrailingZeros();
	}

	/** The number of a text; null for a code, and where it is not known. */
	private static BigDecimal read(String text, Unit unit) {
		if (text == null) {
			throw notCanonical(unit, null);
		}
		if (unit == Unit.CODE || text.isEmpty() && unit != Unit.ANSWER) {
			return null;
		}
		try {
			return switch (unit) {
				case PERCENT -> new BigDecimal(text).movePointLeft(2);
				case DATE -> BigDecimal.valueOf(LocalDate.parse(text).toEpochDay());
				case MONTH -> BigDecimal.valueOf(YearMonth.parse(text).atDay(1).toEpochDay());
				case ANSWER -> answered(text);
				default -> new BigDecimal(text);
			};
		}
		catch (DateTimeParseException | NumberFormatException notOfThisUnit) {
			throw notCanonical(unit, notOfThisUnit);
		}
	}

	private static BigDecimal answered(String text) {
		return switch (text) {
			case "YES" -> BigDecimal.ONE;
			case "NO" -> BigDecimal.ZERO;
			case "UNKNOWN" -> HALF;
			default -> throw notCanonical(Unit.ANSWER, null);
		};
	}

	private static void requireNumber(Unit unit) {
		if (!Objects.requireNonNull(unit, "unit").isNumber()) {
			throw notCanonical(unit, null);
		}
	}

	private static IllegalArgumentException notCanonical(Unit unit, RuntimeException cause) {
		return new IllegalArgumentException("Not a value of " + unit + " in its canonical text", cause);
	}

}
