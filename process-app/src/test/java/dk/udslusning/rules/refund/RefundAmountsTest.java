package dk.udslusning.rules.refund;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.explanation.Step;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.money.Rounding;
import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.rules.rate.RateFixture;
import dk.udslusning.rules.rate.RateStatus;
import dk.udslusning.rules.rate.Rates;
import dk.udslusning.rules.rate.Unit;
import dk.udslusning.rules.scheme.Origin;
import dk.udslusning.rules.scheme.Scheme;
import dk.udslusning.rules.scheme.SchemeFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Amounts without explanations are those with. The facts are made up over every feature,
 * with many of them at limits.
 */
class RefundAmountsTest {

	private static final int MANY = Integer.getInteger("udslusning.made-up-months", 1_500);

	private final RateFixture rates = RateFixture.asPublished();

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void areTheOnesOfTheExplanationsToTheOere(long seed) {
		Random random = new Random(seed);
		RefundCalculator calculator = calculator(this.rates);
		RefundAmounts amounts = new RefundAmounts(calculator);
		int planned = 0;
		for (int i = 0; i < MANY; i++) {
			RefundFacts facts = MadeUpFacts.of(random);
			Optional<RefundAmount> expected = calculator.calculate(facts, Purpose.PROVISIONAL)
				.refund()
				.map(RefundAmount::of);
			assertThat(amounts.of(facts)).as("first of its shape: %s", facts).isEqualTo(expected);
			assertThat(amounts.of(facts)).as("by the plan: %s", facts).isEqualTo(expected);
			planned += (RefundShape.has(facts) && expected.isPresent()) ? 1 : 0;
		}
		assertThat(planned).isGreaterThan(MANY / 3);
	}

	/** What makes a shape right: whatever has it goes the same way through the rule. */
	@Test
	void takeTheSameStepsWhereTheirShapeIsTheSame() {
		Random random = new Random(4);
		RefundCalculator calculator = calculator(this.rates);
		int compared = 0;
		for (int i = 0; i < MANY; i++) {
			RefundFacts facts = MadeUpFacts.of(random);
			RefundFacts other = withOtherNumbers(facts, random);
			Optional<Refund> refund = calculator.calculate(facts, Purpose.PROVISIONAL).refund();
			Optional<Refund> another = calculator.calculate(other, Purpose.PROVISIONAL).refund();
			if (RefundShape.has(facts) && RefundShape.of(facts).equals(RefundShape.of(other)) && refund.isPresent()
					&& another.isPresent()) {
				assertThat(way(another.get().explanation())).as("%s and %s", facts, other)
					.isEqualTo(way(refund.get().explanation()));
				compared++;
			}
		}
		assertThat(compared).isGreaterThan(MANY / 4);
	}

	/** The same facts are known, but each is another number or day. */
	private static RefundFacts withOtherNumbers(RefundFacts facts, Random random) {
		HouseholdFacts who = facts.household();
		Periods periods = facts.periods();
		HomeCosts home = facts.home();
		return new RefundFacts(facts.month(), facts.scheme(), facts.origin(), new HomeCosts(
				(home.areaM2() != null) ? new BigDecimal(20 + random.nextInt(120)) : null,
				Money.ofOere(random.nextInt(1_200_000)),
				home.compulsoryPayments()
					.stream()
					.map((payment) -> new CompulsoryPayment(payment.kind(), Money.ofOere(random.nextInt(90_000))))
					.toList()),
				new HouseholdFacts(who.adults(), who.children(), 1 + random.nextInt(who.adults()),
						(who.annualIncome() != null) ? Money.ofOere(random.nextInt(60_000_000)) : null,
						who.annualWealth(), who.tenantIncome(), who.pension(), who.severeMobilityHandicap(),
						who.roundTheClockHelp(), who.folkepension()),
				new BenefitFacts(true, other(facts.benefit().decidedMonthly(), random),
						facts.benefit().decidedForDaysOnly()),
				new OwnPaymentFacts(other(facts.ownPayment().enteredMonthly(), random),
						other(facts.ownPayment().reducedTo(), random)),
				new Periods(other(periods.leaseStart(), random, -3), other(periods.leaseEnd(), random, 3),
						other(periods.movedIn(), random, -3), other(periods.movedOut(), random, 3),
						other(periods.discharged(), random, 0), other(periods.lastLegalDay(), random, 0),
						other(periods.benefitFrom(), random, 0), other(periods.ownPaymentFrom(), random, 0)),
				facts.origins());
	}

	private static Money other(Money amount, Random random) {
		return (amount != null) ? Money.ofOere(random.nextInt(500_000)) : null;
	}

	private static LocalDate other(LocalDate day, Random random, int away) {
		return (day != null) ? day.plusDays(away + ((away == 0) ? random.nextInt(7) - 3 : 0)) : null;
	}

	@Test
	void areExplainedWhereANumberIsBeyondWhatAPlanCanHold() {
		RefundFixture given = new RefundFixture();
		RefundCalculator calculator = calculator(given.rates);
		RefundAmounts amounts = new RefundAmounts(calculator);
		amounts.of(given.facts());
		given.rent = Money.ofOere(99_999_999_999L);
		given.area = new BigDecimal("123.4567891");
		assertThat(amounts.of(given.facts()))
			.isEqualTo(calculator.calculate(given.facts(), Purpose.PROVISIONAL).refund().map(RefundAmount::of));
	}

	/** 89 x 365 / 12 does not come out: the division is a step of the plan. */
	@Test
	void haveAPlanAlsoWhereADayRateMakesNoWholeOere() {
		RefundFixture given = new RefundFixture();
		given.origin = Origin.CRISIS_CENTRE_109;
		RefundAmounts amounts = new RefundAmounts(calculator(given.rates));
		amounts.of(given.facts());
		assertThat(amounts.isPlanned(given.facts())).isTrue();
		assertThat(amounts.of(given.facts()).orElseThrow().ownPaymentOere()).isEqualTo(270708);
	}

	@Test
	void areNothingWhereTheRulesHaveNoAmount() {
		RefundFixture given = new RefundFixture();
		RefundAmounts amounts = new RefundAmounts(calculator(given.rates));
		assertThat(amounts.of(given.facts())).isPresent();
		given.periods = new Periods(LocalDate.of(2021, 4, 1), null, null, null, null, null, null);
		assertThat(amounts.of(given.facts())).isEmpty();
		given.periods = Periods.WHOLE_MONTH;
		given.month = YearMonth.of(2022, 3);
		assertThat(amounts.of(given.facts())).isEmpty();
		assertThat(amounts.of(given.facts())).isEmpty();
	}

	@Test
	void takeTheRatesOfTheirOwnRun() {
		RefundFixture given = new RefundFixture();
		given.benefit = BenefitFacts.decided(Money.ZERO);
		assertThat(new RefundAmounts(calculator(given.rates)).of(given.facts()).orElseThrow().ownPaymentOere())
			.isEqualTo(282875);
		Rates later = RateFixture.asPublished()
			.without(RateCodes.OWN_PAYMENT_110)
			.year(2021, RateCodes.OWN_PAYMENT_110, "9400", Unit.OERE_PER_DAY, RateStatus.CONFIRMED);
		assertThat(new RefundAmounts(calculator(later)).of(given.facts()).orElseThrow().ownPaymentOere())
			.isEqualTo(285917);
	}

	/**
	 * 65 of 75 m² of 90.000 are 78.000, 15 % of them 11.700 or 975 a month. Of 75,5 m²:
	 * 77.483, 11.622,52, by 12 made 11.628 or 969 a month. Of 80 m²: 73.125, 10.968,75,
	 * made 10.968 or 914. With 7.600 and 75 m²: 79.040, 11.856, 988.
	 */
	@Test
	void askForTheRatesOfAShapeOnce() {
		RefundFixture given = new RefundFixture();
		AtomicInteger asked = new AtomicInteger();
		RefundAmounts amounts = new RefundAmounts(calculator((code, day) -> {
			asked.incrementAndGet();
			return given.rates.find(code, day);
		}));
		assertThat(amountOf(amounts, given)).isEqualTo(750000 - 97500 - 282875);
		int first = asked.getAndSet(0);
		assertThat(first).isPositive();
		given.area = new BigDecimal("75.5");
		assertThat(amountOf(amounts, given)).isEqualTo(750000 - 96900 - 282875);
		given.area = new BigDecimal("8E+1");
		assertThat(amountOf(amounts, given)).isEqualTo(750000 - 91400 - 282875);
		given.area = new BigDecimal(75);
		given.rent = Money.ofKroner(7600);
		assertThat(amountOf(amounts, given)).isEqualTo(760000 - 98800 - 282875);
		assertThat(asked).hasValue(0);
	}

	@Test
	void keepThePlanOfEveryShapeOfTheirRun() {
		RefundFixture given = new RefundFixture();
		RefundFixture other = new RefundFixture();
		other.origin = Origin.CRISIS_CENTRE_109;
		RefundAmounts amounts = new RefundAmounts(calculator(given.rates));
		assertThat(amounts.isPlanned(given.facts())).as("before it was met").isFalse();
		amounts.of(given.facts());
		amounts.of(other.facts());
		assertThat(amounts.isPlanned(given.facts())).isTrue();
		assertThat(amounts.isPlanned(other.facts())).isTrue();
	}

	@Test
	void haveNoPlanWhereTheMunicipalityRoundsInAnotherWayThanAPlan() {
		RefundFixture given = new RefundFixture();
		Rounding halfEven = new Rounding(RoundingMode.HALF_EVEN, "konstrueret");
		MunicipalSettings chosen = new MunicipalSettings(MunicipalSettings.DayRateToMonth.RATE_365_12, "konstrueret",
				halfEven, halfEven);
		RefundAmounts amounts = new RefundAmounts(
				new RefundCalculator(this.rates, RefundFixture.KINDS, (day) -> chosen));
		assertThat(amountOf(amounts, given)).isEqualTo(369625);
		assertThat(amounts.isPlanned(given.facts())).isFalse();
		assertThat(amountOf(amounts, given)).isEqualTo(369625);
	}

	/** Tried out with another last day, a scheme keeps its code. */
	@Test
	void followTheSchemeItselfAndNotItsCode() {
		RefundFixture given = new RefundFixture();
		RefundAmounts amounts = new RefundAmounts(calculator(given.rates));
		assertThat(amountOf(amounts, given)).isEqualTo(369625);
		given.scheme = endingOn(given.scheme, LocalDate.of(2021, 2, 28));
		assertThat(amounts.of(given.facts())).isEmpty();
		given.scheme = SchemeFixture.frikommune25();
		assertThat(amountOf(amounts, given)).isEqualTo(369625);
	}

	private static Scheme endingOn(Scheme scheme, LocalDate lastDay) {
		return new Scheme(scheme.code(), scheme.label(), scheme.benefitName(), scheme.legalBases(), scheme.entryFrom(),
				lastDay, lastDay, scheme.period(), scheme.initialMonths(), scheme.extensionMonths(),
				scheme.extensionTest(), scheme.acceptedOrigins(), scheme.homeKinds(), scheme.agreementRequired(),
				scheme.calculationMethod(), scheme.comparisonRate(), scheme.appealGuidance());
	}

	private static long amountOf(RefundAmounts amounts, RefundFixture given) {
		return amounts.of(given.facts()).orElseThrow().refundOere();
	}

	@ParameterizedTest
	@ValueSource(strings = { "DOWN", "UP", "HALF_UP" })
	void areRoundedAsTheMunicipalityChose(String mode) {
		Rounding rounding = new Rounding(RoundingMode.valueOf(mode), "konstrueret");
		MunicipalSettings chosen = new MunicipalSettings(MunicipalSettings.DayRateToMonth.DAYS_IN_MONTH, "konstrueret",
				rounding, rounding);
		RefundCalculator calculator = new RefundCalculator(this.rates, RefundFixture.KINDS, (day) -> chosen);
		RefundAmounts amounts = new RefundAmounts(calculator);
		Random random = new Random(5);
		for (int i = 0; i < MANY / 4; i++) {
			RefundFacts facts = MadeUpFacts.of(random);
			amounts.of(facts);
			assertThat(amounts.of(facts)).as(facts.toString())
				.isEqualTo(calculator.calculate(facts, Purpose.PROVISIONAL).refund().map(RefundAmount::of));
		}
	}

	private static RefundCalculator calculator(Rates rates) {
		return new RefundCalculator(rates, RefundFixture.KINDS, (day) -> MunicipalSettings.defaults());
	}

	private static List<String> way(Explanation explanation) {
		List<String> way = new ArrayList<>();
		for (Step step : explanation.steps()) {
			way.add(step.id() + " " + step.operation() + " "
					+ step.operands().stream().map((operand) -> operand.kind() + ":" + operand.ref()).toList());
		}
		return way;
	}

}
