package dk.udslusning.rules.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import dk.udslusning.rules.money.Rounding;
import dk.udslusning.rules.rate.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OperationTest {

	private static final Value YES = Value.answer(true);

	private static final Value NO = Value.answer(false);

	private static final Value UNKNOWN = Value.unknown();

	@Test
	void calculatesWithNumbers() {
		assertThat(number(Operation.TAKE, 7)).isEqualTo("7");
		assertThat(number(Operation.ADD, 7, 2, 1)).isEqualTo("10");
		assertThat(number(Operation.SUBTRACT, 7, 2, 1)).isEqualTo("4");
		assertThat(number(Operation.MULTIPLY, 7, 2, 3)).isEqualTo("42");
		assertThat(number(Operation.PRORATE, 7, 3, 4)).isEqualTo("5.25");
		assertThat(number(Operation.MIN, 7, 2, 3)).isEqualTo("2");
		assertThat(number(Operation.MAX, 7, 2, 8)).isEqualTo("8");
		assertThat(number(Operation.SHARE, 100, 1, 3)).isEqualTo("34");
		assertThat(number(Operation.SHARE, 100, 3, 3)).isEqualTo("33");
	}

	@Test
	void knowsThreeAnswers() {
		assertThat(answer(Operation.ALL, YES, YES)).isEqualTo(YES);
		assertThat(answer(Operation.ALL, YES, UNKNOWN)).isEqualTo(UNKNOWN);
		assertThat(answer(Operation.ALL, NO, UNKNOWN)).isEqualTo(NO);
		assertThat(answer(Operation.ANY, YES, UNKNOWN)).isEqualTo(YES);
		assertThat(answer(Operation.ANY, NO, UNKNOWN)).isEqualTo(UNKNOWN);
		assertThat(answer(Operation.ANY, NO, NO)).isEqualTo(NO);
		assertThat(answer(Operation.NOT, UNKNOWN)).isEqualTo(UNKNOWN);
		assertThat(answer(Operation.NOT, YES)).isEqualTo(NO);
	}

	@Test
	void comparesAndLeavesOpenWhatIsNotKnown() {
		Value day = Value.of(LocalDate.of(2021, 3, 15));
		assertThat(answer(Operation.NOT_BEFORE, day, day)).isEqualTo(YES);
		assertThat(answer(Operation.NOT_BEFORE, Value.of(LocalDate.of(2021, 3, 14)), day)).isEqualTo(NO);
		assertThat(answer(Operation.NOT_BEFORE, Value.of((LocalDate) null), day)).isEqualTo(UNKNOWN);
		assertThat(answer(Operation.NOT_BEFORE, day, Value.of((LocalDate) null))).isEqualTo(UNKNOWN);
		Value four = Value.of(4, Unit.PERSONS);
		assertThat(answer(Operation.AT_LEAST, four, four)).isEqualTo(YES);
		assertThat(answer(Operation.AT_LEAST, Value.of(3, Unit.PERSONS), four)).isEqualTo(NO);
		assertThat(answer(Operation.SAME, Value.code("", ""), Value.code("A", "a"))).isEqualTo(UNKNOWN);
	}

	@Test
	void choosesByAKnownAnswerOnly() {
		Value one = Value.of(1, Unit.FACTOR);
		Value two = Value.of(2, Unit.FACTOR);
		assertThat(Operation.CHOOSE.calculate(List.of(YES, one, two), null, Unit.FACTOR)).isEqualTo(one);
		assertThat(Operation.CHOOSE.calculate(List.of(NO, one, two), null, Unit.FACTOR)).isEqualTo(two);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Operation.CHOOSE.calculate(List.of(UNKNOWN, one, two), null, Unit.FACTOR));
	}

	@Test
	void countsDaysOfAMonth() {
		Value march = Value.of(YearMonth.of(2021, 3));
		assertThat(days(Operation.DAYS_IN_MONTH, Value.of(YearMonth.of(2024, 2)))).isEqualTo("29");
		assertThat(days(Operation.DAYS_WITHIN, march, day(3, 15))).isEqualTo("17");
		assertThat(days(Operation.DAYS_WITHIN, march, day(2, 1), day(3, 1))).isEqualTo("1");
		assertThat(days(Operation.DAYS_WITHIN, march, day(3, 31), day(5, 1))).isEqualTo("1");
		assertThat(days(Operation.DAYS_WITHIN, march, day(4, 1))).isEqualTo("0");
		assertThat(days(Operation.DAYS_WITHIN, march, day(1, 1), day(2, 28))).isEqualTo("0");
	}

	@Test
	void findsTheDayYearsAfter() {
		assertThat(Operation.YEARS_AFTER.calculate(List.of(day(3, 15), Value.of(18, Unit.FACTOR)), null, Unit.DATE))
			.isEqualTo(Value.of(LocalDate.of(2039, 3, 15)));
	}

	@Test
	void refusesTheWrongNumberOfValues() {
		Value one = Value.of(1, Unit.FACTOR);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Operation.PRORATE.calculate(List.of(one, one), null, Unit.FACTOR));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> Operation.TAKE.calculate(List.of(one, one), null, Unit.FACTOR));
		assertThatIllegalArgumentException().isThrownBy(() -> number(Operation.SHARE, 100, 4, 3));
		assertThatIllegalArgumentException().isThrownBy(() -> number(Operation.SHARE, 100, 0, 3));
	}

	@Test
	void readsAsDanish() {
		assertThat(Operation.MIN.formula(List.of("a", "b", "c"))).isEqualTo("det mindste af a, b og c");
		assertThat(Operation.MAX.formula(List.of("a", "b"))).isEqualTo("det største af a og b");
		assertThat(Operation.SUBTRACT.formula(List.of("a", "b"))).isEqualTo("a − b");
		assertThat(Operation.CHOOSE.formula(List.of("a", "b", "c"))).isEqualTo("a? ja: b, nej: c");
		assertThat(Operation.SAME.formula(List.of("a", "b", "c"))).isEqualTo("a er b eller c");
		assertThat(Operation.DAYS_WITHIN.formula(List.of("m", "a", "b"))).isEqualTo("dage i m fra a til b");
		assertThat(Operation.DAYS_WITHIN.formula(List.of("m", "a"))).isEqualTo("dage i m fra a");
		assertThat(Operation.SHARE.formula(List.of("a", "1", "3"))).isEqualTo("a: andel 1 af 3");
	}

	@Test
	void writesEveryFormulaWithNamesAndWithFigures() {
		assertThat(Operation.TAKE.formula(List.of("husleje"))).isEqualTo("husleje");
		assertThat(Operation.ADD.formula(List.of("husleje", "antenne"))).isEqualTo("husleje + antenne");
		assertThat(Operation.MULTIPLY.formula(List.of("104,20 kr.", "31 dage"))).isEqualTo("104,20 kr. × 31 dage");
		assertThat(Operation.PRORATE.formula(List.of("7.500,00 kr.", "17 dage", "31 dage")))
			.isEqualTo("7.500,00 kr. × 17 dage / 31 dage");
		assertThat(Operation.AT_LEAST.formula(List.of("børn", "4"))).isEqualTo("børn er mindst 4");
		assertThat(Operation.NOT_BEFORE.formula(List.of("marts 2021", "august 2018")))
			.isEqualTo("marts 2021 er ikke før august 2018");
		assertThat(Operation.ALL.formula(List.of("ja", "nej"))).isEqualTo("ja og nej");
		assertThat(Operation.ANY.formula(List.of("ja", "nej"))).isEqualTo("ja eller nej");
		assertThat(Operation.NOT.formula(List.of("lovligt ophold"))).isEqualTo("ikke lovligt ophold");
		assertThat(Operation.DAYS_IN_MONTH.formula(List.of("marts 2021"))).isEqualTo("dage i marts 2021");
		assertThat(Operation.YEARS_AFTER.formula(List.of("15.03.2003", "18"))).isEqualTo("15.03.2003 + 18 år");
	}

	@Test
	void saysHowItRoundsBehindTheFormula() {
		RoundTo oere = RoundTo.oere(new Rounding(RoundingMode.HALF_UP, "kommunen"));
		assertThat(Operation.ADD.formula(List.of("a", "b"), oere)).isEqualTo("a + b, afrundet til hele øre");
		assertThat(Operation.ADD.formula(List.of("a", "b"), null)).isEqualTo("a + b");
	}

	/** 7,5 / 7 and 7 / 2,5: neither number loses its decimals. */
	@Test
	void dividesDecimalsExactly() {
		assertThat(prorated("7.5", "7")).isEqualTo("1.07142857142857142857");
		assertThat(prorated("7", "2.5")).isEqualTo("2.8");
		assertThat(prorated("7", "3")).isEqualTo("2.33333333333333333333");
	}

	/**
	 * Twenty digits and two to the power of 64, with one more: both are beyond a long.
	 */
	@Test
	void dividesNumbersBeyondALong() {
		assertThat(prorated("10000000000000000000", "1")).isEqualTo("10000000000000000000");
		assertThat(prorated("5", "18446744073709551617")).isEqualTo("0.00000000000000000027");
	}

	@Test
	void refusesToDivideByZero() {
		assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> prorated("7", "0"));
	}

	private static String prorated(String number, String divisor) {
		return Operation.PRORATE.calculate(List.of(Value.of(new BigDecimal(number), Unit.FACTOR),
				Value.of(1, Unit.FACTOR), Value.of(new BigDecimal(divisor), Unit.FACTOR)), null, Unit.FACTOR)
			.text();
	}

	private static String number(Operation operation, long... numbers) {
		List<Value> in = Arrays.stream(numbers).mapToObj((number) -> Value.of(number, Unit.FACTOR)).toList();
		return operation.calculate(in, null, Unit.FACTOR).text();
	}

	private static Value answer(Operation operation, Value... in) {
		return operation.calculate(List.of(in), null, Unit.ANSWER);
	}

	private static String days(Operation operation, Value... in) {
		return operation.calculate(List.of(in), null, Unit.DAYS).text();
	}

	private static Value day(int month, int day) {
		return Value.of(LocalDate.of(2021, month, day));
	}

}
