package dk.udslusning.rules.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

import dk.udslusning.rules.money.DanishAmounts;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.Unit;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A value keeps its number and its text: whichever it is made of, it is the same value.
 */
class ValuePropertyTest {

	@Property(tries = 500)
	void isTheSameFromItsNumberAndFromItsText(@ForAll("values") Value value) {
		Value read = new Value(value.text(), value.unit(), null);
		assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
		assertThat(read.number()).isEqualByComparingTo(value.number());
		assertThat(read.danish()).isEqualTo(value.danish());
		assertThat(read.isKnown()).isEqualTo(value.isKnown());
		assertThat(Value.fromNumber(value.number(), value.unit())).isEqualTo(value);
	}

	@Property(tries = 500)
	void differsWhereTheTextDiffers(@ForAll("values") Value one, @ForAll("values") Value other) {
		assertThat(one.equals(other)).isEqualTo(one.unit() == other.unit() && one.text().equals(other.text()));
	}

	/** Divisions that come out go another way than those that do not. */
	@Property(tries = 500)
	void dividesAsDecimalsDo(@ForAll @LongRange(min = -4_000_000_000L, max = 4_000_000_000L) long number,
			@ForAll @LongRange(min = -50_000, max = 50_000) long by, @ForAll @IntRange(min = 1, max = 400) int days,
			@ForAll boolean comesOut) {
		long divisor = comesOut ? days : days + 7;
		BigDecimal expected = new BigDecimal(number).multiply(new BigDecimal(by * days))
			.divide(new BigDecimal(divisor), 20, RoundingMode.HALF_UP);
		Value found = Operation.PRORATE.calculate(
				List.of(Value.of(number, Unit.OERE), Value.of(by * days, Unit.FACTOR), Value.of(divisor, Unit.FACTOR)),
				null, Unit.OERE);
		assertThat(found.number()).isEqualByComparingTo(expected);
		assertThat(found).isEqualTo(Value.of(expected, Unit.OERE));
	}

	@Property(tries = 300)
	void writesDaysAndMonthsAsTheFormatterDoes(@ForAll @LongRange(min = -800_000, max = 4_000_000) long epochDay) {
		LocalDate day = LocalDate.ofEpochDay(epochDay);
		Locale danish = Locale.forLanguageTag("da");
		assertThat(Value.of(day).danish()).isEqualTo(DateTimeFormatter.ofPattern("dd.MM.yyyy", danish).format(day));
		assertThat(Value.of(YearMonth.from(day)).danish())
			.isEqualTo(DateTimeFormatter.ofPattern("MMMM yyyy", danish).format(day));
	}

	@Property(tries = 300)
	void writesAmountsWithTheSameDigitsAsDecimals(@ForAll long oere) {
		String digits = BigDecimal.valueOf(oere, 2).toPlainString();
		String written = DanishAmounts.formatWithoutUnit(Money.ofOere(oere));
		assertThat(written.replace(".", "").replace(',', '.')).isEqualTo(digits);
		assertThat(written).matches("-?\\d{1,3}(\\.\\d{3})*,\\d{2}");
	}

	@Provide
	Arbitrary<Value> values() {
		Arbitrary<BigDecimal> numbers = Arbitraries.oneOf(Arbitraries.bigDecimals()
			.between(new BigDecimal(-1_000_000), new BigDecimal(1_000_000_000))
			.ofScale(3)
			.edgeCases((edges) -> edges.add(new BigDecimal("0.000"), new BigDecimal("1E+3"), new BigDecimal("1.50"))),
				Arbitraries.longs().between(-3, 3).map(BigDecimal::valueOf));
		Arbitrary<Unit> units = Arbitraries.of(Unit.OERE, Unit.OERE_PER_DAY, Unit.PERCENT, Unit.FACTOR, Unit.M2,
				Unit.PERSONS, Unit.DAYS);
		Arbitrary<LocalDate> days = Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay);
		return Arbitraries.oneOf(numbers.flatMap((number) -> units.map((unit) -> Value.of(number, unit))),
				days.map((day) -> Value.of(day)), days.map((day) -> Value.of(YearMonth.from(day))),
				Arbitraries.of(Value.answer(true), Value.answer(false), Value.unknown()));
	}

}
