package dk.udslusning.rules.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.udslusning.rules.explanation.ExplanationBuilder;
import dk.udslusning.rules.explanation.FactOrigin;
import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.RoundTo;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.explanation.Value;
import dk.udslusning.rules.money.Rounding;
import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.rate.RateStatus;
import dk.udslusning.rules.rate.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Each operation of a plan by hand. The explanation that a plan is made of is calculated
 * with other numbers, so that nothing can be left over from it.
 */
class PlanTest {

	private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

	private final ExplanationBuilder builder = new ExplanationBuilder("TEST", "Test", DAY);

	@Test
	void asksForItsFactsInTheOrderInWhichItMeetsThem() {
		Term rent = number("rent");
		Term fixed = number("fixed");
		Term other = number("other");
		result(Operation.ADD, rent, fixed, other, rent);
		assertThat(plan("fixed").inputs()).containsExactly("rent", "other");
	}

	@Test
	void takesAddsSubtractsAndMultiplies() {
		assertThat(calculated(Operation.TAKE, 7)).isEqualTo(7);
		assertThat(calculated(Operation.ADD, 7, 2, 1)).isEqualTo(10);
		assertThat(calculated(Operation.SUBTRACT, 7, 2, 1)).isEqualTo(4);
		assertThat(calculated(Operation.SUBTRACT, 2, 7)).isEqualTo(-5);
		assertThat(calculated(Operation.MULTIPLY, 7, 2, 3)).isEqualTo(42);
		assertThat(calculated(Operation.PRORATE, 7, 6, 3)).isEqualTo(14);
	}

	@Test
	void findsTheSmallestAndTheLargest() {
		assertThat(calculated(Operation.MIN, 7, 2, 3)).isEqualTo(2);
		assertThat(calculated(Operation.MIN, 2, 7, 3)).isEqualTo(2);
		assertThat(calculated(Operation.MIN, -2, -7)).isEqualTo(-7);
		assertThat(calculated(Operation.MAX, 7, 2, 8)).isEqualTo(8);
		assertThat(calculated(Operation.MAX, 8, 2, 7)).isEqualTo(8);
		assertThat(calculated(Operation.MAX, 0, -5)).isZero();
	}

	/** 3/4 and 7/10 as 30/40 and 28/40, and 0,5 + 0,25 + 0,25 = 1. */
	@Test
	void comparesAndAddsFractionsOfDifferentDenominators() {
		Term one = number("one");
		Term other = number("other");
		Term smaller = step("smaller", Operation.MIN, one, other);
		result(Operation.MULTIPLY, smaller, constant("40"));
		Plan.Frame frame = run(plan(), new long[] { 3, 4 }, new long[] { 7, 10 });
		assertThat(frame.result(0)).isEqualTo(28);
		assertThat(run(plan(), new long[] { 7, 10 }, new long[] { 3, 4 }).result(0)).isEqualTo(28);
	}

	@Test
	void addsFractionsToAWholeNumber() {
		result(Operation.ADD, number("one"), number("other"), number("third"));
		assertThat(run(plan(), new long[] { 1, 2 }, new long[] { 1, 4 }, new long[] { 1, 4 }).result(0)).isEqualTo(1);
		assertThat(run(plan(), new long[] { 5, 1 }, new long[] { 1, 3 }, new long[] { 2, 3 }).result(0)).isEqualTo(6);
	}

	@Test
	void subtractsFractionsFromAWholeNumber() {
		result(Operation.SUBTRACT, number("one"), number("other"), number("third"));
		assertThat(run(plan(), new long[] { 5, 1 }, new long[] { 1, 3 }, new long[] { 2, 3 }).result(0)).isEqualTo(4);
	}

	/** 60 % of 7,5 is 4,5; twice that is 9. */
	@Test
	void takesPercentAndDecimalsAsFractions() {
		Term part = step("part", Operation.MULTIPLY, constant("0.6"), number("amount"));
		result(Operation.MULTIPLY, part, constant("2"));
		assertThat(run(plan(), new long[] { 75, 10 }).result(0)).isEqualTo(9);
	}

	@Test
	void refusesAResultThatIsNoWholeNumber() {
		result(Operation.PRORATE, number("amount"), constant("1"), constant("2"));
		assertThat(run(plan(), new long[] { 6, 1 }).result(0)).isEqualTo(3);
		Plan.Frame halves = run(plan(), new long[] { 7, 1 });
		assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> halves.result(0));
	}

	@Test
	void refusesNumbersBeyondALong() {
		result(Operation.MULTIPLY, number("one"), number("other"));
		Plan plan = plan();
		assertThatExceptionOfType(ArithmeticException.class)
			.isThrownBy(() -> run(plan, new long[] { Long.MAX_VALUE, 1 }, new long[] { 2, 1 }));
	}

	@Test
	void choosesByAnAnswer() {
		Term answer = this.builder.fact("answer", "Svar", Value.answer(true), FactOrigin.from("test"));
		result(Operation.CHOOSE, answer, number("yes"), number("no"));
		assertThat(run(plan(), new long[] { 1, 1 }, new long[] { 5, 1 }, new long[] { 6, 1 }).result(0)).isEqualTo(5);
		assertThat(run(plan(), new long[] { 0, 1 }, new long[] { 5, 1 }, new long[] { 6, 1 }).result(0)).isEqualTo(6);
	}

	@ParameterizedTest
	@CsvSource({ "3, 1, 4, 0", "4, 1, 4, 1", "5, 1, 4, 1", "7, 2, 4, 0", "8, 2, 4, 1", "9, 2, 4, 1" })
	void findsWhatIsAtLeastAsLarge(long numerator, long denominator, long limit, long answer) {
		Term atLeast = this.builder.step("atLeast", "R-01", "Mindst", "kilde", Unit.ANSWER)
			.of(Operation.AT_LEAST, number("number"), number("limit"));
		result(Operation.CHOOSE, atLeast, constant("1"), constant("0"));
		assertThat(run(plan(), new long[] { numerator, denominator }, new long[] { limit, 1 }).result(0))
			.isEqualTo(answer);
	}

	/** March 2021 has 31 days; a lease from the 15th 17 of them, to the 20th 6. */
	@ParameterizedTest
	@CsvSource({ "2021-03-15, 2021-03-20, 6", "2021-02-01, 2021-03-01, 1", "2021-03-31, 2021-05-01, 1",
			"2021-04-01, 2021-04-30, 0", "2021-01-01, 2021-02-28, 0", "2021-01-01, 2021-12-31, 31" })
	void countsDaysOfTheMonth(LocalDate from, LocalDate to, long days) {
		result(Operation.DAYS_WITHIN, month(), day("from"), day("to"));
		assertThat(run(plan("month"), day(from), day(to)).result(0)).isEqualTo(days);
	}

	@ParameterizedTest
	@CsvSource({ "2021-03-15, 17", "2021-02-01, 31", "2021-03-31, 1", "2021-04-01, 0" })
	void countsDaysToTheEndOfTheMonth(LocalDate from, long days) {
		result(Operation.DAYS_WITHIN, month(), day("from"));
		assertThat(run(plan("month"), day(from)).result(0)).isEqualTo(days);
	}

	/** Odd øre go to the first shares. */
	@ParameterizedTest
	@CsvSource({ "100, 1, 34", "100, 2, 33", "100, 3, 33", "101, 2, 34", "101, 3, 33", "99, 1, 33", "0, 1, 0" })
	void sharesAnAmount(long amount, long number, long share) {
		assertThat(calculated(Operation.SHARE, amount, number, 3)).isEqualTo(share);
	}

	@Test
	void sharesNothingBelowZero() {
		assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> calculated(Operation.SHARE, -1, 1, 3));
	}

	@ParameterizedTest
	@CsvSource({ "HALF_UP, 1, 1049, 100, 10", "HALF_UP, 1, 1050, 100, 11", "HALF_UP, 1, 0, 100, 0",
			"HALF_UP, 1200, 1799, 1, 1200", "HALF_UP, 1200, 1800, 1, 2400", "UP, 1200, 1200, 1, 1200",
			"UP, 1200, 1201, 1, 2400", "CEILING, 1, 1001, 100, 11", "DOWN, 1200, 2399, 1, 1200",
			"FLOOR, 1, 1099, 100, 10", "HALF_UP, 1, 17, 1, 17" })
	void rounds(RoundingMode mode, long multipleOf, long numerator, long denominator, long rounded) {
		result(mode, multipleOf, number("amount"));
		assertThat(run(plan(), new long[] { numerator, denominator }).result(0)).isEqualTo(rounded);
	}

	/**
	 * An explanation rounds by way of ten decimals, and could find another number there.
	 */
	@Test
	void refusesToRoundWhatAnExplanationCouldRoundOtherwise() {
		result(RoundingMode.HALF_UP, 1, number("amount"));
		Plan plan = plan();
		assertThat(run(plan, new long[] { 1_500_000_000L, 1_000_000_000L }).result(0)).isEqualTo(2);
		assertThatExceptionOfType(ArithmeticException.class)
			.isThrownBy(() -> run(plan, new long[] { 1_500_000_000L, 1_000_000_001L }));
		assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> run(plan, new long[] { -1, 1 }));
	}

	@Test
	void isRunAgainAndAgainInOneFrame() {
		result(Operation.ADD, number("one"), constant("1000"));
		Plan plan = plan();
		Plan.Frame frame = plan.frame();
		for (long number : new long[] { 1, 500, -3 }) {
			frame.set(0, number, 1);
			plan.run(frame);
			assertThat(frame.result(0)).isEqualTo(number + 1000);
		}
	}

	@Test
	void givesResultsInTheOrderInWhichTheyAreAskedFor() {
		Term number = number("number");
		this.builder.result("once", "Én gang", step("once", Operation.TAKE, number));
		this.builder.result("twice", "To gange", step("twice", Operation.ADD, number, number));
		Plan plan = Plan.of(this.builder.build(), Set.of(), List.of("twice", "once")).orElseThrow();
		Plan.Frame frame = run(plan, new long[] { 21, 1 });
		assertThat(frame.result(0)).isEqualTo(42);
		assertThat(frame.result(1)).isEqualTo(21);
	}

	/** A plan does not know how many days a month has, or whether a code is the same. */
	@Test
	void isNoneWhereItWouldHaveToTakeAStepOfAnUnknownKind() {
		Term days = this.builder.step("days", "R-01", "Dage", "kilde", Unit.DAYS).of(Operation.DAYS_IN_MONTH, month());
		result(Operation.MULTIPLY, number("rate"), days);
		assertThat(optional()).isEmpty();
		assertThat(run(plan("month"), new long[] { 2, 1 }).result(0)).isEqualTo(62);
	}

	@Test
	void isNoneWhereItIsRoundedInAnUnknownWay() {
		result(RoundingMode.HALF_EVEN, 1, number("amount"));
		assertThat(optional()).isEmpty();
	}

	/** The step of an unknown kind has the name of a fact, and nobody takes it in. */
	@Test
	void leavesOutStepsThatNoResultTakesIn() {
		Term fact = number("same");
		this.builder.step("same", "R-01", "Den samme", "kilde", Unit.ANSWER).of(Operation.SAME, fact, fact);
		result(Operation.ADD, fact, constant("1"));
		assertThat(run(plan(), new long[] { 4, 1 }).result(0)).isEqualTo(5);
	}

	/** 100 x 365 / 12 is 3041,666...: three times that is 9125 exactly. */
	@Test
	void keepsADivisionByRatesExact() {
		Term rate = this.builder.rate(new DatedRate("RATE", "Dagssats", new BigDecimal(100), Unit.FACTOR, DAY, null,
				RateStatus.CONFIRMED, "konstrueret"));
		Term monthly = step("monthly", Operation.PRORATE, rate, constant("365"), constant("12"));
		result(Operation.MULTIPLY, monthly, number("months"));
		assertThat(run(plan(), new long[] { 3, 1 }).result(0)).isEqualTo(9125);
	}

	@Test
	void worksOutBeforehandWhatOnlyRestsOnRates() {
		Term rate = this.builder.rate(new DatedRate("RATE", "Dagssats", new BigDecimal(93), Unit.FACTOR, DAY, null,
				RateStatus.CONFIRMED, "konstrueret"));
		Term known = this.builder.step("known", "R-01", "Det modsatte", "kilde", Unit.FACTOR).of(Operation.NOT, rate);
		result(Operation.ADD, known, number("number"));
		assertThat(run(plan(), new long[] { 100, 1 }).result(0)).as("1 - 93 + 100").isEqualTo(8);
	}

	private long calculated(Operation operation, long... numbers) {
		PlanTest other = new PlanTest();
		Term[] terms = new Term[numbers.length];
		long[][] inputs = new long[numbers.length][];
		for (int i = 0; i < numbers.length; i++) {
			terms[i] = other.number("n" + i);
			inputs[i] = new long[] { numbers[i], 1 };
		}
		other.result(operation, terms);
		return run(other.plan(), inputs).result(0);
	}

	private Term number(String key) {
		return this.builder.fact(key, "Et tal", Value.of(1, Unit.FACTOR), FactOrigin.from("test"));
	}

	private Term day(String key) {
		return this.builder.fact(key, "En dag", Value.of(DAY), FactOrigin.from("test"));
	}

	private Term month() {
		return this.builder.fact("month", "Måned", Value.of(YearMonth.from(DAY)), FactOrigin.from("test"));
	}

	private static Term constant(String number) {
		return Term.constant(Value.of(new BigDecimal(number), Unit.FACTOR));
	}

	private Term step(String id, Operation operation, Term... terms) {
		return this.builder.step(id, "R-01", "Et trin", "kilde", Unit.FACTOR).of(operation, terms);
	}

	private void result(Operation operation, Term... terms) {
		this.builder.result("result", "Resultat", step("result", operation, terms));
	}

	private void result(RoundingMode mode, long multipleOf, Term term) {
		this.builder.result("result", "Resultat",
				this.builder.step("result", "R-01", "Afrundet", "kilde", Unit.FACTOR)
					.rounded(new RoundTo(BigDecimal.valueOf(multipleOf), new Rounding(mode, "konstrueret")))
					.of(Operation.TAKE, term));
	}

	private Plan plan(String... fixed) {
		return optional(fixed).orElseThrow();
	}

	private Optional<Plan> optional(String... fixed) {
		return Plan.of(this.builder.build(), Set.of(fixed), List.of("result"));
	}

	/** The inputs, each a numerator and a denominator. */
	private static Plan.Frame run(Plan plan, long[]... inputs) {
		Plan.Frame frame = plan.frame();
		for (int i = 0; i < inputs.length; i++) {
			frame.set(i, inputs[i][0], inputs[i][1]);
		}
		plan.run(frame);
		return frame;
	}

	private static long[] day(LocalDate day) {
		return new long[] { day.toEpochDay(), 1 };
	}

}
