package dk.udslusning.rules.refund;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;

import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.explanation.ExplanationVerifier;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.rules.rate.RateFixture;
import dk.udslusning.rules.rate.RateStatus;
import dk.udslusning.rules.rate.Unit;
import dk.udslusning.rules.refund.MunicipalSettings.DayRateToMonth;
import dk.udslusning.rules.scheme.Origin;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Own payment by hand, in øre a month. Source: SEL § 163 a, BEK 1244 of 13/11-2017.
 */
class OwnPaymentTest {

	private final RefundFixture given = new RefundFixture();

	@Test
	void takesTheRateOfTheShelter() {
		// 2021: § 110 93 x 365 / 12 = 2.828,75; § 109 89 x 365 / 12 = 2.707,0833
		assertThat(ownPayment(Origin.HOMELESS_SHELTER_110)).isEqualTo(Money.ofOere(282875));
		assertThat(ownPayment(Origin.CRISIS_CENTRE_109)).isEqualTo(Money.ofOere(270708));
	}

	@Test
	void takesTheComparisonRateForCitizensFromElsewhere() {
		assertThat(ownPayment(Origin.OTHER)).isEqualTo(Money.ofOere(282875));
	}

	@Test
	void needsAnEnteredAmountForATemporaryPlace() {
		this.given.origin = Origin.TEMPORARY_CARE_107;
		RefundOutcome outcome = this.given.outcome(Purpose.PROVISIONAL);
		assertThat(outcome).isEqualTo(new RefundOutcome.NotCalculable(NotCalculableReason.OWN_PAYMENT_NEEDED));
		this.given.ownPayment = new OwnPaymentFacts(Money.ofKroner(3000), null);
		assertThat(this.given.refund().ownPayment()).isEqualTo(Money.ofKroner(3000));
	}

	@Test
	void letsAReductionGoBeforeAnEnteredAmountAndThatBeforeTheRate() {
		this.given.ownPayment = new OwnPaymentFacts(Money.ofKroner(2000), null);
		assertThat(this.given.refund().ownPayment()).isEqualTo(Money.ofKroner(2000));
		this.given.ownPayment = new OwnPaymentFacts(Money.ofKroner(2000), Money.ofKroner(500));
		assertThat(this.given.refund().ownPayment()).isEqualTo(Money.ofKroner(500));
		this.given.ownPayment = new OwnPaymentFacts(null, Money.ZERO);
		assertThat(this.given.refund().ownPayment()).isEqualTo(Money.ZERO);
	}

	@Test
	void isZeroWithoutIncomeWhateverElseIsKnown() {
		this.given.household = HouseholdFacts.of(1, 0, Money.ZERO, Money.ZERO, false);
		this.given.ownPayment = new OwnPaymentFacts(Money.ofKroner(2000), Money.ofKroner(500));
		assertThat(this.given.refund().ownPayment()).isEqualTo(Money.ZERO);
		this.given.ownPayment = OwnPaymentFacts.BY_RATE;
		this.given.origin = Origin.TEMPORARY_CARE_107;
		assertThat(this.given.refund().ownPayment()).isEqualTo(Money.ZERO);
	}

	@Test
	void isNotRaisedByChildren() {
		this.given.household = HouseholdFacts.of(1, 3, Money.ofKroner(160_000), Money.ZERO, true);
		assertThat(this.given.refund().ownPayment()).isEqualTo(Money.ofOere(282875));
	}

	@Test
	void makesADayAMonthByTheMunicipalitysChoice() {
		MunicipalSettings defaults = MunicipalSettings.defaults();
		this.given.settings = new MunicipalSettings(DayRateToMonth.DAYS_IN_MONTH, "kommunal indstilling",
				defaults.terms(), defaults.benefit());
		assertThat(this.given.refund().ownPayment()).isEqualTo(Money.ofKroner(93 * 31));
		this.given.month = YearMonth.of(2021, 2);
		assertThat(this.given.refund().ownPayment()).isEqualTo(Money.ofKroner(93 * 28));
	}

	@Test
	void roundsTheTermHalfUp() {
		// 96,71 x 365 / 12 = 2.941,595833 and 96,72 x 365 / 12 = 2.941,90 exactly
		this.given.month = YearMonth.of(2020, 3);
		this.given.benefit = BenefitFacts.decided(Money.ZERO);
		this.given.rates = RateFixture.asPublished()
			.year(2020, RateCodes.OWN_PAYMENT_110, "9671", Unit.OERE_PER_DAY, RateStatus.CONFIRMED);
		assertThat(this.given.refund().ownPayment()).isEqualTo(Money.ofOere(294160));
		this.given.rates = RateFixture.asPublished()
			.year(2020, RateCodes.OWN_PAYMENT_110, "9672", Unit.OERE_PER_DAY, RateStatus.CONFIRMED);
		assertThat(this.given.refund().ownPayment()).isEqualTo(Money.ofOere(294190));
		// 0,06 x 365 / 12 = 1,825: a half øre goes up
		this.given.rates = RateFixture.asPublished()
			.year(2020, RateCodes.OWN_PAYMENT_110, "6", Unit.OERE_PER_DAY, RateStatus.CONFIRMED);
		assertThat(this.given.refund().ownPayment()).isEqualTo(Money.ofOere(183));
	}

	@Test
	void beginsWithTheDayOnWhichIncomeBegins() {
		// March 2021: 2.828,75 / 31 = 91,25 a day
		assertThat(with(income(day(2, 28), null))).isEqualTo(Money.ofOere(282875));
		assertThat(with(income(day(3, 1), null))).isEqualTo(Money.ofOere(282875));
		// 30 x 91,25
		assertThat(with(income(day(3, 2), null))).isEqualTo(Money.ofOere(273750));
		assertThat(with(income(day(3, 31), null))).isEqualTo(Money.ofOere(9125));
		assertThat(with(income(day(4, 1), null))).isEqualTo(Money.ZERO);
	}

	@Test
	void endsWithTheDayOnWhichIncomeEnds() {
		assertThat(with(income(null, day(4, 1)))).isEqualTo(Money.ofOere(282875));
		assertThat(with(income(null, day(3, 31)))).isEqualTo(Money.ofOere(282875));
		assertThat(with(income(null, day(3, 30)))).isEqualTo(Money.ofOere(273750));
		assertThat(with(income(null, day(3, 1)))).isEqualTo(Money.ofOere(9125));
		assertThat(with(income(null, day(2, 28)))).isEqualTo(Money.ZERO);
	}

	@Test
	void addsTheDaysOfSeveralPeriodsOfIncome() {
		// income 1st-10th, none 11th-20th, income from the 21st: 10 + 11 = 21 x 91,25
		assertThat(with(income(day(3, 1), day(3, 10)), income(day(3, 21), null))).isEqualTo(Money.ofOere(191625));
		Explanation explanation = this.given.refund().explanation();
		assertThat(explanation.step("ownPayment.income.1.days").figures())
			.isEqualTo("dage i marts 2021 fra 01.03.2021 til 10.03.2021 = 10 dage");
		assertThat(explanation.step("ownPayment.income.2.days").figures())
			.isEqualTo("dage i marts 2021 fra 21.03.2021 = 11 dage");
		assertThat(explanation.step("ownPayment.days").figures()).isEqualTo("10 dage + 11 dage = 21 dage");
		assertThat(explanation.step("ownPayment").figures())
			.isEqualTo("2.828,75 kr. × 21 dage / 31 dage, afrundet til hele øre = 1.916,25 kr.");
		assertThat(new ExplanationVerifier().verify(explanation)).isEmpty();
	}

	@Test
	void countsIncomeByTheDaysOfTheMonth() {
		this.given.benefit = BenefitFacts.decided(Money.ZERO);
		// 28 days: 2.828,75 x 14 / 28 = 1.414,375
		this.given.month = YearMonth.of(2021, 2);
		assertThat(with(income(day(2, 15), null))).isEqualTo(Money.ofOere(141438));
		// 30 days: 2.828,75 x 15 / 30 = 1.414,375
		this.given.month = YearMonth.of(2021, 4);
		assertThat(with(income(day(4, 16), null))).isEqualTo(Money.ofOere(141438));
		// 29 days, 100,09 a day: 100,09 x 365 / 12 = 3.044,404167; 1 / 29 = 104,9795
		this.given.month = YearMonth.of(2024, 2);
		assertThat(with(income(LocalDate.of(2024, 2, 29), null))).isEqualTo(Money.ofOere(10498));
	}

	@Test
	void countsOnlyTheDaysThatHaveBothIncomeAndOwnPayment() {
		// lease from the 15th, moved in and discharged on the 20th: 12 days with income
		this.given.periods = new Periods(day(3, 15), null, day(3, 20), null, day(3, 20), null, null);
		assertThat(with(income(day(3, 10), null))).isEqualTo(Money.ofOere(109500));
		assertThat(with(income(day(3, 20), null))).isEqualTo(Money.ofOere(109500));
		assertThat(with(income(day(3, 21), null))).isEqualTo(Money.ofOere(100375));
		assertThat(with(income(null, day(3, 20)))).isEqualTo(Money.ofOere(9125));
		assertThat(with(income(null, day(3, 19)))).isEqualTo(Money.ZERO);
		// 0 + 7 days
		assertThat(with(income(day(3, 1), day(3, 10)), income(day(3, 25), null))).isEqualTo(Money.ofOere(63875));
		// from elsewhere from the lease: the 18th to the 20th
		this.given.origin = Origin.OTHER;
		assertThat(with(income(day(3, 18), day(3, 20)))).isEqualTo(Money.ofOere(27375));
		assertThat(with(income(day(3, 14), day(3, 15)))).isEqualTo(Money.ofOere(9125));
	}

	@Test
	void countsNoIncomeAfterTheLastLegalDay() {
		this.given.periods = new Periods(day(1, 1), null, day(1, 1), null, day(1, 1), day(3, 10), null);
		assertThat(with(income(day(3, 5), null))).isEqualTo(Money.ofOere(54750));
		assertThat(with(income(day(3, 10), null))).isEqualTo(Money.ofOere(9125));
		assertThat(with(income(day(3, 11), null))).isEqualTo(Money.ZERO);
	}

	@Test
	void splitsAReducedAmountByTheDaysWithIncomeToo() {
		// 500,00 x 11 / 31 = 177,419
		this.given.ownPayment = new OwnPaymentFacts(null, Money.ofKroner(500));
		assertThat(with(income(day(3, 21), null))).isEqualTo(Money.ofOere(17742));
	}

	@Test
	void asksForNoRateWhereTheMonthHasNoIncome() {
		this.given.rates = RateFixture.asPublished().without(RateCodes.OWN_PAYMENT_110);
		assertThat(with(income(day(4, 1), null))).isEqualTo(Money.ZERO);
		assertThat(this.given.refund().explanation().step("ownPayment.monthly").ruleId()).isEqualTo("OWN-04");
	}

	private Money with(IncomeDays.Period... incomes) {
		this.given.income(new IncomeDays(List.of(incomes)));
		return this.given.refund().ownPayment();
	}

	private static IncomeDays.Period income(LocalDate from, LocalDate to) {
		return new IncomeDays.Period(from, to);
	}

	private static LocalDate day(int month, int day) {
		return LocalDate.of(2021, month, day);
	}

	private Money ownPayment(Origin origin) {
		this.given.origin = origin;
		return this.given.refund().ownPayment();
	}

}
