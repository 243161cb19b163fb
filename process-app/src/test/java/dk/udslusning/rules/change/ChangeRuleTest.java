package dk.udslusning.rules.change;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

import dk.udslusning.rules.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Amounts in whole kroner by hand. Source: SEL §§ 163 a, 164 and 165; the examples are
 * constructed.
 */
class ChangeRuleTest {

	private static final YearMonth APRIL = YearMonth.of(2027, 4);

	private final ChangeRule inApril = new ChangeRule(APRIL, Money.ZERO);

	@Test
	void takesEachMonthByItselfWhenSomeRiseAndOthersFall() {
		assertThat(this.inApril
			.lines(months("2027-02: 3000 3200", "2027-03: 3000 2900", "2027-04: 3000 2900", "2027-05: 3000 2900")))
			.containsExactly(line("2027-02", false, 3000, 3200, Treatment.PAID_AFTERWARDS),
					line("2027-03", false, 3000, 2900, Treatment.GOOD_FAITH),
					line("2027-04", false, 3000, 2900, Treatment.GOOD_FAITH),
					line("2027-05", true, 3000, 2900, Treatment.LOWERED));
	}

	@Test
	void neverSetsOneMonthOffAgainstAnother() {
		List<ChangeLine> lines = this.inApril
			.lines(months("2027-03: 3000 2000", "2027-04: 3000 3500", "2027-05: 3000 3000"));
		assertThat(lines).extracting(ChangeLine::difference)
			.containsExactly(Money.ofKroner(-1000), Money.ofKroner(500));
		assertThat(lines).extracting(ChangeLine::amount).containsExactly(Money.ofKroner(3000), Money.ofKroner(3500));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# decided on, source
			2027-04-01, first day of the month
			2027-04-30, last day of the month
			""")
	void lowersOnlyFromTheMonthAfterTheDecisionWhateverItsDay(LocalDate decidedOn) {
		assertThat(new ChangeRule(YearMonth.from(decidedOn), Money.ZERO)
			.lines(months("2027-04: 3000 2999", "2027-05: 3000 2999"))).extracting(ChangeLine::treatment)
			.containsExactly(Treatment.GOOD_FAITH, Treatment.LOWERED);
	}

	@Test
	void lowersTheNextMonthLaterWhenDecidedADayLater() {
		List<MonthAmounts> months = months("2027-04: 3000 2900", "2027-05: 3000 2900", "2027-06: 3000 2900");
		assertThat(this.inApril.lines(months)).extracting(ChangeLine::treatment)
			.containsExactly(Treatment.GOOD_FAITH, Treatment.LOWERED);
		assertThat(new ChangeRule(APRIL.plusMonths(1), Money.ZERO).lines(months)).extracting(ChangeLine::treatment)
			.containsExactly(Treatment.GOOD_FAITH, Treatment.GOOD_FAITH, Treatment.LOWERED);
	}

	@Test
	void paysAnIncreaseOfASingleOere() {
		assertThat(this.inApril.lines(List.of(new MonthAmounts(APRIL, Money.ofOere(300_000), Money.ofOere(300_001)))))
			.extracting(ChangeLine::treatment)
			.containsExactly(Treatment.PAID_AFTERWARDS);
	}

	@Test
	void comparesEveryMonthOfAChangeThatIsKnownManyMonthsLater() {
		List<MonthAmounts> months = Stream
			.iterate(YearMonth.of(2026, 6), (month) -> !month.isAfter(APRIL.plusMonths(1)),
					(month) -> month.plusMonths(1))
			.map((month) -> new MonthAmounts(month, Money.ofKroner(3000), Money.ofKroner(3100)))
			.toList();
		List<ChangeLine> lines = this.inApril.lines(months);
		assertThat(lines).hasSize(12);
		assertThat(lines.subList(0, 11)).extracting(ChangeLine::treatment).containsOnly(Treatment.PAID_AFTERWARDS);
		assertThat(lines.get(11)).isEqualTo(line("2027-05", true, 3000, 3100, Treatment.RAISED));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			# reduction in kroner, treatment, source
			99,  SPARED,  just under
			100, LOWERED, at the limit
			101, LOWERED, just over
			""")
	void sparesOnlyWhatIsSmallerThanTheLimit(long reduction, Treatment treatment) {
		MonthAmounts may = new MonthAmounts(APRIL.plusMonths(1), Money.ofKroner(3000),
				Money.ofKroner(3000 - reduction));
		assertThat(new ChangeRule(APRIL, Money.ofKroner(100)).lines(List.of(may))).extracting(ChangeLine::treatment)
			.containsExactly(treatment);
	}

	@Test
	void letsASparedAmountStandAndNeverSparesAnIncrease() {
		ChangeRule sparing = new ChangeRule(APRIL, Money.ofKroner(100));
		assertThat(sparing.lines(months("2027-05: 3000 2950"))).extracting(ChangeLine::amount)
			.containsExactly(Money.ofKroner(3000));
		assertThat(sparing.lines(months("2027-05: 3000 3001"))).extracting(ChangeLine::treatment)
			.containsExactly(Treatment.RAISED);
	}

	@Test
	void writesOneLineForAllMonthsAheadThatAreLikeTheLast() {
		assertThat(this.inApril
			.lines(months("2027-05: 3000 3300", "2027-06: 3000 3100", "2027-07: 3000 3100", "2027-08: 3000 3100")))
			.containsExactly(line("2027-05", false, 3000, 3300, Treatment.RAISED),
					line("2027-06", true, 3000, 3100, Treatment.RAISED));
	}

	@Test
	void holdsAMonthAheadAloneWhereTheAmountReturns() {
		assertThat(this.inApril.lines(months("2027-05: 3000 3300", "2027-06: 3000 3000")))
			.containsExactly(line("2027-05", false, 3000, 3300, Treatment.RAISED));
	}

	@Test
	void writesNothingWhereNothingDiffers() {
		assertThat(this.inApril.lines(months("2027-03: 3000 3000", "2027-05: 3000 3000"))).isEmpty();
		assertThat(this.inApril.lines(List.of())).isEmpty();
	}

	@Test
	void refusesAmountsThatCannotBe() {
		assertThatIllegalArgumentException().isThrownBy(() -> new MonthAmounts(APRIL, Money.ofOere(-1), Money.ZERO));
		assertThatIllegalArgumentException().isThrownBy(() -> new MonthAmounts(APRIL, Money.ZERO, Money.ofOere(-1)));
		assertThatIllegalArgumentException().isThrownBy(() -> new ChangeRule(APRIL, Money.ofOere(-1)));
	}

	@Test
	void saysEachTreatmentAndItsReasonInDanish() {
		assertThat(Treatment.values()).allSatisfy((treatment) -> {
			assertThat(treatment.danishName()).isNotBlank();
			assertThat(treatment.reason()).endsWith(".").hasSizeLessThan(500);
		});
		assertThat(Treatment.GOOD_FAITH.danishName()).isEqualTo("ikke krævet tilbage, god tro");
	}

	/** Each as "month: decided calculated". */
	private static List<MonthAmounts> months(String... texts) {
		return Stream.of(texts)
			.map((text) -> text.split(":? "))
			.map((parts) -> new MonthAmounts(YearMonth.parse(parts[0]), kroner(parts[1]), kroner(parts[2])))
			.toList();
	}

	private static Money kroner(String text) {
		return Money.ofKroner(Long.parseLong(text));
	}

	private static ChangeLine line(String month, boolean untilChanged, long decided, long calculated,
			Treatment treatment) {
		return new ChangeLine(YearMonth.parse(month), untilChanged, Money.ofKroner(decided), Money.ofKroner(calculated),
				treatment);
	}

}
