package dk.udslusning.rules.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dk.udslusning.rules.money.Rounding;
import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.rate.RateStatus;
import dk.udslusning.rules.rate.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ExplanationVerifierTest {

	private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

	private static final FactOrigin ORIGIN = new FactOrigin("sagsbehandler1", DAY, "Lejekontrakt");

	private final ExplanationVerifier verifier = new ExplanationVerifier();

	private final Explanation explanation = explanation();

	@Test
	void findsNothingInAnUntouchedExplanation() {
		assertThat(this.verifier.verify(this.explanation)).isEmpty();
		assertThat(this.explanation.result("sum").text()).isEqualTo("1032875");
	}

	@Test
	void findsEveryChangedFact() {
		for (int i = 0; i < this.explanation.facts().size(); i++) {
			Explanation changed = withFacts(changed(this.explanation.facts(), i,
					(fact) -> new Fact(fact.key(), fact.label(), other(fact.value()), fact.origin())));
			assertThat(this.verifier.verify(changed)).as("fact %d", i).isNotEmpty();
		}
	}

	@Test
	void findsAChangedRate() {
		DatedRate rate = this.explanation.rates().get(0);
		assertThat(this.verifier.verify(withRate(new DatedRate(rate.code(), rate.label(), new BigDecimal("9301"),
				rate.unit(), rate.validFrom(), rate.validTo(), rate.status(), rate.source()))))
			.anySatisfy((difference) -> assertThat(difference.where()).contains("rate RATE"));
	}

	@Test
	void findsARateThatDoesNotHoldOnTheDay() {
		DatedRate rate = this.explanation.rates().get(0);
		assertThat(this.verifier.verify(withRate(new DatedRate(rate.code(), rate.label(), rate.value(), rate.unit(),
				DAY.plusDays(1), null, rate.status(), rate.source()))))
			.singleElement()
			.satisfies((difference) -> assertThat(difference.recomputed()).isEqualTo("rates of 2021-03-01"));
	}

	@Test
	void findsEveryChangedStep() {
		for (int i = 0; i < this.explanation.steps().size(); i++) {
			assertThat(this.verifier.verify(withSteps(changed(this.explanation.steps(), i,
					(step) -> new Step(step.id(), step.ruleId(), step.label(), step.source(), step.operation(),
							step.operands(), step.rounding(), other(step.value()), step.main(), step.words(),
							step.figures())))))
				.as("step %d", i)
				.isNotEmpty();
		}
	}

	@Test
	void findsARemovedStepAndAChangedOperationRoundingAndText() {
		assertThat(
				this.verifier.verify(withSteps(this.explanation.steps().subList(1, this.explanation.steps().size()))))
			.isNotEmpty();
		Step step = this.explanation.step("monthly");
		assertThat(this.verifier.verify(withStep(new Step(step.id(), step.ruleId(), step.label(), step.source(),
				Operation.MAX, step.operands(), step.rounding(), step.value(), true, step.words(), step.figures()))))
			.isNotEmpty();
		assertThat(this.verifier
			.verify(withStep(new Step(step.id(), step.ruleId(), step.label(), step.source(), step.operation(),
					step.operands().subList(0, 2), step.rounding(), step.value(), true, step.words(), step.figures()))))
			.isNotEmpty();
		assertThat(this.verifier.verify(withStep(new Step(step.id(), step.ruleId(), step.label(), step.source(),
				step.operation(), step.operands(), null, step.value(), true, step.words(), step.figures()))))
			.isNotEmpty();
		assertThat(this.verifier.verify(withStep(new Step(step.id(), step.ruleId(), step.label(), step.source(),
				step.operation(), step.operands(), step.rounding(), step.value(), true, step.words(), "2 + 2 = 5"))))
			.extracting(Difference::where)
			.containsExactly("step monthly, figures");
		assertThat(this.verifier.verify(withStep(new Step(step.id(), step.ruleId(), step.label(), step.source(),
				step.operation(), step.operands(), step.rounding(), step.value(), true, "to og to", step.figures()))))
			.extracting(Difference::where)
			.containsExactly("step monthly, words");
	}

	@Test
	void findsAChangedResultAndAnUnknownVersion() {
		Result result = this.explanation.results().get(0);
		Explanation changed = new Explanation(Explanation.VERSION, "TEST", "Test", DAY, this.explanation.facts(),
				this.explanation.rates(), this.explanation.steps(), List.of(),
				List.of(new Result(result.key(), result.label(), result.step(), other(result.value()))), List.of());
		assertThat(this.verifier.verify(changed)).singleElement()
			.satisfies((difference) -> assertThat(difference)
				.hasToString("result sum: states " + other(result.value()).text() + " OERE, recomputed 1032875 OERE"));
		Explanation later = new Explanation(3, "TEST", "Test", DAY, List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of());
		assertThat(this.verifier.verify(later)).extracting(Difference::where).containsExactly("version");
	}

	@Test
	void readsEveryVersionFromTheFirst() {
		assertThat(this.verifier.verify(ofVersion(1))).isEmpty();
		assertThat(this.verifier.verify(ofVersion(2))).isEmpty();
		assertThat(this.verifier.verify(ofVersion(0))).containsExactly(new Difference("version", "0", "1 to 2"));
	}

	@Test
	void saysWhenTheRateHeldThatDoesNotHoldOnTheDay() {
		assertThat(this.verifier.verify(withRate(rate(LocalDate.of(2021, 3, 2), null))))
			.containsExactly(new Difference("rate RATE", "2021-03-02 – ", "rates of 2021-03-01"));
		assertThat(this.verifier.verify(withRate(rate(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 2, 28)))))
			.containsExactly(new Difference("rate RATE", "2020-01-01 – 2021-02-28", "rates of 2021-03-01"));
	}

	/** 89 x 365 / 12 is 2.707,08333..., and a hundredth of an øre less reads the same. */
	@Test
	void findsAChangeThatTheFiguresDoNotShow() {
		ExplanationBuilder builder = new ExplanationBuilder("TEST", "Test", DAY);
		Term fact = builder.fact("day", "Dagssats", Value.of(8900, Unit.OERE_PER_DAY), ORIGIN);
		builder.step("month", "R-01", "Pr. måned", "kilde", Unit.OERE)
			.of(Operation.PRORATE, fact, Term.constant(365, Unit.FACTOR), Term.constant(12, Unit.FACTOR));
		Explanation untouched = builder.build();
		Step step = untouched.step("month");
		Step changed = new Step(step.id(), step.ruleId(), step.label(), step.source(), step.operation(),
				step.operands(), null, Value.of(new BigDecimal("270708.32"), Unit.OERE), step.main(), step.words(),
				step.figures());
		assertThat(this.verifier.verify(new Explanation(2, "TEST", "Test", DAY, untouched.facts(), List.of(),
				List.of(changed), List.of(), List.of(), List.of())))
			.containsExactly(new Difference("step month", "270708.32 OERE", "270708.33333333333333333333 OERE"));
	}

	@Test
	void findsEveryStepThatTakesInARemovedOne() {
		assertThat(this.verifier.verify(
				withSteps(this.explanation.steps().stream().filter((step) -> !step.id().equals("monthly")).toList())))
			.containsExactly(new Difference("step sum, step monthly", "282875 OERE", "nothing"),
					new Difference("rate RATE", "a step uses it", "no step uses it"));
	}

	/** A stored step whose day or month is gone is reported: nothing breaks off. */
	@Test
	void findsAStepThatCannotBeCalculatedAnyMore() {
		Step days = this.explanation.step("days");
		Operand month = days.operands().get(0);
		Operand start = days.operands().get(1);
		assertThat(this.verifier.verify(
				withOperands(days, List.of(month, new Operand(start.kind(), start.ref(), Value.of((LocalDate) null))))))
			.extracting(Difference::where)
			.containsExactly("step days, fact start", "step days");
		assertThat(this.verifier.verify(
				withOperands(days, List.of(new Operand(month.kind(), month.ref(), Value.of(3, Unit.FACTOR)), start))))
			.extracting(Difference::where)
			.containsExactly("step days, fact month", "step days");
		assertThat(this.verifier.verify(withStep(new Step(days.id(), days.ruleId(), days.label(), days.source(),
				Operation.YEARS_AFTER, List.of(start, Term.constant(2_000_000_000, Unit.FACTOR).operand()), null,
				start.value(), false, "", ""))))
			.extracting(Difference::where)
			.contains("step days");
	}

	@Test
	void refusesARateThatNobodyCouldFindChanged() {
		ExplanationBuilder builder = new ExplanationBuilder("TEST", "Test", DAY);
		builder.rate(rate("9300"));
		assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("RATE RATE");
	}

	@Test
	void refusesFactsThatNobodyCouldFindChanged() {
		ExplanationBuilder builder = new ExplanationBuilder("TEST", "Test", DAY);
		builder.fact("unused", "Ubrugt", Value.of(1, Unit.FACTOR), ORIGIN);
		assertThatIllegalStateException().isThrownBy(builder::build).withMessageContaining("FACT unused");
	}

	@Test
	void refusesTwoThingsUnderOneName() {
		ExplanationBuilder builder = new ExplanationBuilder("TEST", "Test", DAY);
		Term fact = builder.fact("a", "A", Value.of(1, Unit.FACTOR), ORIGIN);
		assertThat(builder.fact("a", "A", Value.of(1, Unit.FACTOR), ORIGIN)).isEqualTo(fact);
		assertThatIllegalStateException().isThrownBy(() -> builder.fact("a", "A", Value.of(2, Unit.FACTOR), ORIGIN));
		builder.step("s", "R-01", "S", "kilde", Unit.FACTOR).of(Operation.TAKE, fact);
		assertThatIllegalStateException()
			.isThrownBy(() -> builder.step("s", "R-01", "S", "kilde", Unit.FACTOR).of(Operation.TAKE, fact));
		builder.rate(rate("1"));
		assertThatIllegalStateException().isThrownBy(() -> builder.rate(rate("2")));
		assertThatIllegalArgumentException().isThrownBy(() -> builder.result("r", "R", fact));
	}

	@Test
	void writesWordsAndFigures() {
		Step step = this.explanation.step("monthly");
		assertThat(step.words()).isEqualTo("dagssats × 365 / 12, afrundet til hele øre");
		assertThat(step.figures()).isEqualTo("93,00 kr. × 365 / 12, afrundet til hele øre = 2.828,75 kr.");
		assertThat(ExplanationText.plain(this.explanation, Set.of()))
			.isEqualTo("- Egenbetaling: 93,00 kr. × 365 / 12, afrundet til hele øre = 2.828,75 kr. (BEK 1244)");
		assertThat(ExplanationText.rows(this.explanation)).as("the two answers are no lines of their own")
			.extracting((row) -> row.get("beloeb"))
			.containsExactly("2.828,75 kr.", "", "17 dage", "10.328,75 kr.");
		assertThat(ExplanationText.markdown(this.explanation))
			.contains("- Dagssats: 93,00 kr. pr. dag, gælder fra 01.01.2021 til 31.12.2021, bekræftet (BEK 1244)")
			.contains("- Husleje: 7.500,00 kr. pr. måned (Lejekontrakt, sagsbehandler1, 01.03.2021)")
			.contains("Se nærmere");
	}

	@Test
	void repeatsNeitherALineNorASourceInALetter() {
		ExplanationBuilder builder = new ExplanationBuilder("TEST", "Test", DAY);
		Term rent = builder.fact("rent", "Leje", Value.of(100, Unit.FACTOR), FactOrigin.from("kontrakten"));
		builder.step("a", "R-01", "Leje for måneden", "§ 1", Unit.FACTOR).main().of(Operation.TAKE, rent);
		builder.step("b", "R-01", "Leje for måneden", "§ 1", Unit.FACTOR).main().of(Operation.TAKE, rent);
		builder.step("c", "R-01", "Det dobbelte", "§ 1", Unit.FACTOR).main().of(Operation.ADD, rent, rent);
		builder.step("d", "R-01", "Fortalt et andet sted", "§ 2", Unit.FACTOR).main().of(Operation.TAKE, rent);
		assertThat(ExplanationText.plain(builder.build(), Set.of("d")))
			.isEqualTo("- Leje for måneden: 100 (§ 1)\n- Det dobbelte: 100 + 100 = 200");
	}

	@Test
	void letsNoWordsChangeTheLayout() {
		ExplanationBuilder builder = new ExplanationBuilder("TEST", "Test", DAY);
		Term fact = builder.fact("a", "A", Value.of(1, Unit.FACTOR), FactOrigin.from("# Brev_1 *nu*"));
		builder.step("s", "R-01", "S", "kilde", Unit.FACTOR).of(Operation.TAKE, fact);
		assertThat(ExplanationText.basis(builder.build())).contains("- A: 1 (\\# Brev\\_1 \\*nu\\*)");
	}

	private static Explanation explanation() {
		ExplanationBuilder builder = new ExplanationBuilder("TEST", "Test", DAY);
		Term rent = builder.fact("rent", "Husleje", Value.of(750000, Unit.OERE_PER_MONTH), ORIGIN);
		Term month = builder.fact("month", "Måned", Value.of(YearMonth.of(2021, 3)), ORIGIN);
		Term start = builder.fact("start", "Første dag", Value.of(LocalDate.of(2021, 3, 15)), ORIGIN);
		Term origin = builder.fact("origin", "Herkomst", Value.code("A", "boform"), ORIGIN);
		Term known = builder.fact("known", "Oplyst", Value.answer(true), ORIGIN);
		Term rate = builder.rate(rate("9300"));
		builder.step("days", "R-01", "Dage", "kilde", Unit.DAYS).of(Operation.DAYS_WITHIN, month, start);
		builder.step("guard", "R-01", "Herkomst", "kilde", Unit.ANSWER)
			.of(Operation.SAME, origin, Term.constant(Value.code("A", "boform")));
		builder.step("known", "R-01", "Oplyst", "kilde", Unit.ANSWER).of(Operation.TAKE, known);
		Term monthly = builder.step("monthly", "R-01", "Egenbetaling", "BEK 1244", Unit.OERE)
			.rounded(RoundTo.oere(new Rounding(RoundingMode.HALF_UP, "kommunen")))
			.main()
			.of(Operation.PRORATE, rate, Term.constant(365, Unit.FACTOR), Term.constant(12, Unit.FACTOR));
		Term sum = builder.step("sum", "R-01", "Sum", "kilde", Unit.OERE).of(Operation.ADD, rent, monthly);
		builder.result("sum", "Sum", sum);
		builder.warn("LOOK", "Se nærmere.");
		return builder.build();
	}

	private static DatedRate rate(String value) {
		return new DatedRate("RATE", "Dagssats", new BigDecimal(value), Unit.OERE_PER_DAY, LocalDate.of(2021, 1, 1),
				LocalDate.of(2021, 12, 31), RateStatus.CONFIRMED, "BEK 1244");
	}

	private static DatedRate rate(LocalDate from, LocalDate to) {
		return new DatedRate("RATE", "Dagssats", new BigDecimal("9300"), Unit.OERE_PER_DAY, from, to,
				RateStatus.CONFIRMED, "BEK 1244");
	}

	private static Value other(Value value) {
		return switch (value.unit()) {
			case DATE -> Value.of(value.day().plusDays(1));
			case MONTH -> Value.of(value.month().plusMonths(1));
			case ANSWER -> Value.answer(!value.isYes());
			case CODE -> Value.code(value.text() + "X", value.shown());
			default -> Value.of(new BigDecimal(value.text()).add(BigDecimal.ONE), value.unit());
		};
	}

	private static <T> List<T> changed(List<T> list, int index, UnaryOperator<T> change) {
		List<T> copy = new ArrayList<>(list);
		copy.set(index, change.apply(copy.get(index)));
		return copy;
	}

	private Explanation withStep(Step step) {
		return withSteps(this.explanation.steps()
			.stream()
			.map((original) -> original.id().equals(step.id()) ? step : original)
			.toList());
	}

	private Explanation withOperands(Step step, List<Operand> operands) {
		return withStep(new Step(step.id(), step.ruleId(), step.label(), step.source(), step.operation(), operands,
				step.rounding(), step.value(), step.main(), step.words(), step.figures()));
	}

	private Explanation ofVersion(int version) {
		return new Explanation(version, "TEST", "Test", DAY, this.explanation.facts(), this.explanation.rates(),
				this.explanation.steps(), this.explanation.warnings(), this.explanation.results(), List.of());
	}

	private Explanation withFacts(List<Fact> facts) {
		return new Explanation(Explanation.VERSION, "TEST", "Test", DAY, facts, this.explanation.rates(),
				this.explanation.steps(), this.explanation.warnings(), this.explanation.results(), List.of());
	}

	private Explanation withRate(DatedRate rate) {
		return new Explanation(Explanation.VERSION, "TEST", "Test", DAY, this.explanation.facts(), List.of(rate),
				this.explanation.steps(), this.explanation.warnings(), this.explanation.results(), List.of());
	}

	private Explanation withSteps(List<Step> steps) {
		return new Explanation(Explanation.VERSION, "TEST", "Test", DAY, this.explanation.facts(),
				this.explanation.rates(), steps, this.explanation.warnings(), this.explanation.results(), List.of());
	}

}
