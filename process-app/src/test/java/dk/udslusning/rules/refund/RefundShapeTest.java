package dk.udslusning.rules.refund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.scheme.Origin;
import dk.udslusning.rules.scheme.SchemeFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RefundShapeTest {

	private static final LocalDate DAY = LocalDate.of(2021, 3, 15);

	private static final Money AMOUNT = Money.ofKroner(1000);

	@Test
	void tellsMonthsApart() {
		Set<RefundShape> shapes = new HashSet<>();
		for (int month = 0; month < 36; month++) {
			YearMonth each = YearMonth.of(2019, 1).plusMonths(month);
			shapes.add(shape((given) -> given.month = each));
		}
		assertThat(shapes).hasSize(36);
	}

	@Test
	void tellsApartWhateverTurnsTheRules() {
		List<RefundShape> shapes = Stream.<Consumer<RefundFixture>>of((given) -> {
		}, (given) -> given.scheme = SchemeFixture.almenbolig63(), (given) -> given.origin = Origin.CRISIS_CENTRE_109,
				(given) -> given.origin = Origin.OTHER, (given) -> given.area = null,
				(given) -> given.payments = List.of(payment("ANTENNA")),
				(given) -> given.payments = List.of(payment("LAUNDRY")),
				(given) -> given.payments = List.of(payment("ANTENNA"), payment("LAUNDRY")),
				(given) -> given.payments = List.of(payment("LAUNDRY"), payment("ANTENNA")),
				(given) -> given.household = household(2, 0), (given) -> given.household = household(1, 1),
				(given) -> given.household = HouseholdFacts.of(1, 0, AMOUNT, Money.ZERO, false),
				(given) -> given.household = HouseholdFacts.of(1, 0, null, Money.ZERO, true),
				(given) -> given.household = HouseholdFacts.of(1, 0, AMOUNT, AMOUNT, true),
				(given) -> given.household = household(true, false, false, false),
				(given) -> given.household = household(false, true, false, false),
				(given) -> given.household = household(false, false, true, false),
				(given) -> given.household = household(false, false, false, true),
				(given) -> given.benefit = BenefitFacts.decided(AMOUNT),
				(given) -> given.benefit = new BenefitFacts(true, AMOUNT, true),
				(given) -> given.ownPayment = new OwnPaymentFacts(AMOUNT, null),
				(given) -> given.ownPayment = new OwnPaymentFacts(null, AMOUNT),
				(given) -> given.periods = new Periods(DAY, null, null, null, null, null, null),
				(given) -> given.periods = new Periods(null, DAY, null, null, null, null, null),
				(given) -> given.periods = new Periods(null, null, DAY, null, null, null, null),
				(given) -> given.periods = new Periods(null, null, null, DAY, null, null, null),
				(given) -> given.periods = new Periods(null, null, null, null, DAY, null, null),
				(given) -> given.periods = new Periods(null, null, null, null, null, DAY, null),
				(given) -> given.periods = new Periods(null, null, null, null, null, null, DAY),
				(given) -> given.periods = new Periods(null, null, null, null, null, null, LocalDate.of(2021, 4, 1)),
				(given) -> given.periods = new Periods(null, null, null, null, null, null, null, DAY))
			.map(RefundShapeTest::shape)
			.toList();
		assertThat(shapes).doesNotHaveDuplicates();
	}

	@Test
	void isTheSameWhereOnlyNumbersAndDaysDiffer() {
		RefundShape shape = shape((given) -> {
		});
		assertThat(shape((given) -> given.rent = Money.ofKroner(9000))).isEqualTo(shape).hasSameHashCodeAs(shape);
		assertThat(shape((given) -> given.area = new BigDecimal("40.5"))).isEqualTo(shape);
		assertThat(shape((given) -> given.household = HouseholdFacts.of(1, 0, Money.ZERO, Money.ZERO, true)))
			.isEqualTo(shape);
		assertThat(shape((given) -> given.periods = new Periods(DAY, null, null, null, null, null, null))).isEqualTo(
				shape((given) -> given.periods = new Periods(DAY.plusDays(1), null, null, null, null, null, null)));
	}

	@Test
	void isTheSameForWealthOfZeroAndNone() {
		assertThat(shape((given) -> given.household = HouseholdFacts.of(1, 0, AMOUNT, null, true)))
			.isEqualTo(shape((given) -> given.household = HouseholdFacts.of(1, 0, AMOUNT, Money.ZERO, true)));
	}

	@Test
	void isTheSameForAWholeMonthHoweverItIsSaid() {
		assertThat(shape((given) -> given.periods = new Periods(null, null, null, null, null, null, null)))
			.isEqualTo(shape((given) -> given.periods = Periods.WHOLE_MONTH));
	}

	/** Who applied on the day of moving in is not late. */
	@Test
	void isTheSameWithAnApplicationInTime() {
		assertThat(shape((given) -> given.periods = new Periods(null, null, DAY, null, null, null, DAY)))
			.isEqualTo(shape((given) -> given.periods = new Periods(null, null, DAY, null, null, null, null)));
		assertThat(shape((given) -> given.periods = new Periods(null, null, DAY, null, null, null, DAY.plusDays(1))))
			.isNotEqualTo(shape((given) -> given.periods = new Periods(null, null, DAY, null, null, null, null)));
	}

	@ParameterizedTest
	@CsvSource({ "2021-03, 1, 0, true", "2021-03, 63, 63, true", "2021-03, 64, 0, false", "2021-03, 1, 64, false",
			"1999-12, 1, 0, false", "2000-01, 1, 0, true", "2127-12, 1, 0, true", "2128-01, 1, 0, false" })
	void existsWithinWhatItCanPack(YearMonth month, int adults, int children, boolean has) {
		RefundFixture given = new RefundFixture();
		given.month = month;
		given.household = household(adults, children);
		assertThat(RefundShape.has(given.facts())).isEqualTo(has);
	}

	@Test
	void doesNotExistForSpellsOfIncomeSeveralPricesOrStaysInAShelter() {
		RefundFixture spell = new RefundFixture();
		spell.income(new IncomeDays(List.of(new IncomeDays.Period(DAY, null))));
		assertThat(RefundShape.has(spell.facts())).isFalse();
		RefundFixture prices = new RefundFixture();
		prices.changes = List.of(new RentChange(DAY, AMOUNT, List.of()));
		assertThat(RefundShape.has(prices.facts())).isFalse();
		RefundFixture stay = new RefundFixture();
		stay.charged = List.of(new ChargedDays(DAY, DAY));
		assertThat(RefundShape.has(stay.facts())).isFalse();
	}

	/** Many months of many households are looked up by it. */
	@Test
	void spreadsMonthsAndHouseholdsOverHashes() {
		Set<Integer> hashes = new HashSet<>();
		for (int month = 0; month < 36; month++) {
			for (int person = 0; person < 36; person++) {
				YearMonth each = YearMonth.of(2019, 1).plusMonths(month);
				HouseholdFacts household = household(1 + person / 6, person % 6);
				hashes.add(shape((given) -> {
					given.month = each;
					given.household = household;
				}).hashCode());
			}
		}
		assertThat(hashes).hasSize(36 * 36);
	}

	private static RefundShape shape(Consumer<RefundFixture> change) {
		RefundFixture given = new RefundFixture();
		change.accept(given);
		return RefundShape.of(given.facts());
	}

	private static CompulsoryPayment payment(String kind) {
		return new CompulsoryPayment(kind, AMOUNT);
	}

	private static HouseholdFacts household(int adults, int children) {
		return HouseholdFacts.of(adults, children, AMOUNT, Money.ZERO, true);
	}

	private static HouseholdFacts household(boolean pension, boolean mobility, boolean help, boolean folkepension) {
		return new HouseholdFacts(1, 0, 1, AMOUNT, Money.ZERO, IncomeDays.EVERY_DAY, pension, mobility, help,
				folkepension);
	}

}
