package dk.udslusning.rules.refund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.junit.jupiter.api.Test;

import dk.udslusning.rules.explanation.ExplanationVerifier;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.rules.rate.RateFixture;
import dk.udslusning.rules.rate.RateStatus;
import dk.udslusning.rules.scheme.Origin;
import dk.udslusning.rules.scheme.SchemeFixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Amounts by hand, in øre. Sources: SEL § 163 a, BEK 718 of 19/6-2013; examples are
 * published where that is said, else constructed.
 */
class RefundCalculatorTest {

	private final RefundFixture given = new RefundFixture();

	@Test
	void givesThePublishedExampleToTheOere() {
		// published: 7.500,00 - 11.700 / 12 - 93 x 365 / 12 = 7.500,00 - 975,00 -
		// 2.828,75
		Refund refund = this.given.refund();
		assertThat(refund.amount()).isEqualTo(Money.ofOere(369625));
		assertThat(refund.rentShare()).isEqualTo(Money.ofOere(750000));
		assertThat(refund.benefitShare()).isEqualTo(Money.ofOere(97500));
		assertThat(refund.benefit()).isEqualTo(Money.ofOere(97500));
		assertThat(refund.basis()).isEqualTo(BenefitBasis.ESTIMATED);
		assertThat(refund.ownPayment()).isEqualTo(Money.ofOere(282875));
		assertThat(refund.payable()).isTrue();
		assertThat(refund.notPayable()).isEmpty();
		assertThat(refund.explanation().result("refundOere").money()).isEqualTo(Money.ofOere(369625));
	}

	@Test
	void holdsBackPaymentButNotTheAmountBeforeBenefitIsAppliedFor() {
		this.given.benefit = BenefitFacts.estimated(false);
		Refund refund = this.given.refund();
		assertThat(refund.amount()).isEqualTo(Money.ofOere(369625));
		assertThat(refund.payable()).isFalse();
		assertThat(refund.notPayable()).containsExactly(NotPayableReason.HOUSING_BENEFIT_NOT_APPLIED);
	}

	@Test
	void deductsTheDecidedBenefitInsteadOfTheEstimate() {
		this.given.benefit = BenefitFacts.decided(Money.ofKroner(1000));
		Refund refund = this.given.refund();
		// 750000 - 100000 - 282875
		assertThat(refund.amount()).isEqualTo(Money.ofOere(367125));
		assertThat(refund.basis()).isEqualTo(BenefitBasis.DECIDED);
		assertThat(refund.explanation().warns(WarningCodes.BENEFIT_ESTIMATED)).isFalse();
		assertThat(refund.explanation().facts()).noneMatch((fact) -> fact.key().equals(FactKeys.INCOME));
	}

	@Test
	void isNeverBelowZero() {
		// rent 3.803,75 = 975,00 + 2.828,75 gives exactly nothing; one øre more gives one
		this.given.benefit = BenefitFacts.decided(Money.ofOere(97500));
		this.given.rent = Money.ofOere(380374);
		assertThat(this.given.refund().amount()).isEqualTo(Money.ZERO);
		this.given.rent = Money.ofOere(380375);
		assertThat(this.given.refund().amount()).isEqualTo(Money.ZERO);
		this.given.rent = Money.ofOere(380376);
		assertThat(this.given.refund().amount()).isEqualTo(Money.ofOere(1));
	}

	@Test
	void countsConfirmedPaymentsAndShowsUnconfirmedOnesBothWays() {
		this.given.payments = List.of(new CompulsoryPayment("ANTENNA", Money.ofKroner(120)),
				new CompulsoryPayment("LAUNDRY", Money.ofKroner(50)),
				new CompulsoryPayment("DEPOSIT", Money.ofKroner(900)));
		Refund refund = this.given.refund();
		assertThat(refund.rentShare()).isEqualTo(Money.ofOere(762000));
		assertThat(refund.amount()).isEqualTo(Money.ofOere(381625));
		assertThat(refund.amountWithUnconfirmed()).isEqualTo(Money.ofOere(386625));
		assertThat(refund.explanation().result("refundWithUnconfirmedOere").money()).isEqualTo(Money.ofOere(386625));
		assertThat(refund.explanation().warnings())
			.anySatisfy((warning) -> assertThat(warning.text()).contains("Vaskeri på 50,00 kr.")
				.contains("3.816,25 kr. uden")
				.contains("3.866,25 kr. med"))
			.anySatisfy((warning) -> assertThat(warning.text()).contains("Indskud på 900,00 kr. tæller ikke med"));
	}

	@Test
	void leavesCompulsoryPaymentsOutOfTheBenefit() {
		this.given.payments = List.of(new CompulsoryPayment("ANTENNA", Money.ofKroner(120)));
		assertThat(this.given.refund().benefit()).isEqualTo(Money.ofOere(97500));
	}

	@Test
	void splitsAPartMonthByEachTermsOwnPeriod() {
		// lease from the 15th of a month with 31 days, discharge and moving in on the
		// 20th:
		// 17 days' rent, 12 days' benefit, 12 days' own payment
		this.given.periods = new Periods(LocalDate.of(2021, 3, 15), null, LocalDate.of(2021, 3, 20), null,
				LocalDate.of(2021, 3, 20), null, null);
		Refund refund = this.given.refund();
		assertThat(refund.explanation().step("rent.days").value().text()).isEqualTo("17");
		assertThat(refund.explanation().step("benefit.days").value().text()).isEqualTo("12");
		assertThat(refund.explanation().step("ownPayment.days").value().text()).isEqualTo("12");
		// 750000 x 17 / 31 = 411290,32; 97500 x 12 / 31 = 37741,94; 282875 x 12 / 31 =
		// 109500
		assertThat(refund.rentShare()).isEqualTo(Money.ofOere(411290));
		assertThat(refund.benefitShare()).isEqualTo(Money.ofOere(37742));
		assertThat(refund.ownPayment()).isEqualTo(Money.ofOere(109500));
		assertThat(refund.amount()).isEqualTo(Money.ofOere(264048));
	}

	@Test
	void countsOwnPaymentFromTheLeaseForCitizensFromElsewhere() {
		this.given.origin = Origin.OTHER;
		this.given.periods = new Periods(LocalDate.of(2021, 3, 15), null, LocalDate.of(2021, 3, 20), null, null, null,
				null);
		assertThat(this.given.refund().explanation().step("ownPayment.days").value().text()).isEqualTo("17");
	}

	@Test
	void neverCountsOwnPaymentBeforeTheLeaseOrWhileTheShelterCharges() {
		this.given.periods = new Periods(LocalDate.of(2021, 3, 15), null, LocalDate.of(2021, 3, 15), null,
				LocalDate.of(2021, 3, 10), null, null);
		assertThat(this.given.refund().explanation().step("ownPayment.days").value().text()).isEqualTo("17");
		this.given.periods = new Periods(LocalDate.of(2021, 3, 15), null, LocalDate.of(2021, 3, 15), null,
				LocalDate.of(2021, 4, 1), null, null);
		Refund refund = this.given.refund();
		assertThat(refund.explanation().step("ownPayment.days").value().text()).isEqualTo("0");
		assertThat(refund.ownPayment()).isEqualTo(Money.ZERO);
	}

	@Test
	void paysRentThroughNoticeButBenefitOnlyWhileLivingThere() {
		this.given.periods = new Periods(LocalDate.of(2020, 3, 1), LocalDate.of(2021, 3, 25), LocalDate.of(2020, 3, 1),
				LocalDate.of(2021, 3, 10), LocalDate.of(2020, 3, 1), null, null);
		Refund refund = this.given.refund();
		assertThat(refund.explanation().step("rent.days").value().text()).isEqualTo("25");
		assertThat(refund.explanation().step("benefit.days").value().text()).isEqualTo("10");
	}

	@Test
	void endsEveryTermWithTheLastLegalDay() {
		this.given.periods = new Periods(LocalDate.of(2019, 3, 11), null, LocalDate.of(2019, 3, 11), null,
				LocalDate.of(2019, 3, 11), LocalDate.of(2021, 3, 10), null);
		Refund refund = this.given.refund();
		assertThat(refund.explanation().step("rent.days").value().text()).isEqualTo("10");
		assertThat(refund.explanation().step("benefit.days").value().text()).isEqualTo("10");
		assertThat(refund.explanation().step("ownPayment.days").value().text()).isEqualTo("10");
	}

	@Test
	void givesTheFullMonthWhereTheDatesCoverIt() {
		this.given.periods = new Periods(LocalDate.of(2021, 3, 1), null, LocalDate.of(2021, 3, 1), null,
				LocalDate.of(2021, 3, 1), LocalDate.of(2021, 3, 31), null);
		assertThat(this.given.refund().amount()).isEqualTo(Money.ofOere(369625));
	}

	@Test
	void leavesADecidedAmountForSingleDaysAsItIs() {
		this.given.periods = new Periods(LocalDate.of(2021, 3, 15), null, LocalDate.of(2021, 3, 20), null,
				LocalDate.of(2021, 3, 20), null, null);
		this.given.benefit = new BenefitFacts(true, Money.ofOere(37700), true);
		assertThat(this.given.refund().benefitShare()).isEqualTo(Money.ofOere(37700));
		this.given.benefit = new BenefitFacts(true, Money.ofOere(97500), false);
		assertThat(this.given.refund().benefitShare()).isEqualTo(Money.ofOere(37742));
	}

	@Test
	void beginsAnEstimateWithTheDayFromWhichALateApplicationCounts() {
		// moved in on 1 February, 975,00 a month: 975,00 / 31 = 31,4516 a day in March
		assertThat(estimateFrom(LocalDate.of(2021, 2, 28))).isEqualTo(Money.ofOere(97500));
		assertThat(estimateFrom(LocalDate.of(2021, 3, 1))).isEqualTo(Money.ofOere(97500));
		// 30 x 31,4516 = 943,548
		assertThat(estimateFrom(LocalDate.of(2021, 3, 2))).isEqualTo(Money.ofOere(94355));
		assertThat(estimateFrom(LocalDate.of(2021, 3, 31))).isEqualTo(Money.ofOere(3145));
		assertThat(this.given.refund().explanation().step("benefit.days").figures())
			.isEqualTo("dage i marts 2021 fra 31.03.2021 = 1 dag");
		assertThat(estimateFrom(LocalDate.of(2021, 4, 1))).isEqualTo(Money.ZERO);
	}

	@Test
	void estimatesNothingForAMonthBeforeTheApplicationCountsAndAsksForNothing() {
		this.given.rates = RateFixture.asPublished().without(RateCodes.INCOME_LIMIT);
		this.given.area = null;
		this.given.periods = new Periods(LocalDate.of(2021, 3, 15), null, LocalDate.of(2021, 3, 20), null,
				LocalDate.of(2021, 3, 20), null, LocalDate.of(2021, 5, 1));
		Refund refund = this.given.refund();
		assertThat(refund.benefit()).isEqualTo(Money.ZERO);
		assertThat(refund.basis()).isEqualTo(BenefitBasis.ESTIMATED);
		// 4.112,90 - 0 - 1.095,00
		assertThat(refund.amount()).isEqualTo(Money.ofOere(301790));
		assertThat(refund.explanation().step("benefit.days").figures())
			.isEqualTo("dage i marts 2021 fra 01.05.2021 = 0 dage");
		assertThat(refund.explanation().step("benefit.monthly").ruleId()).isEqualTo("PART-03");
		assertThat(new ExplanationVerifier().verify(refund.explanation())).isEmpty();
	}

	@Test
	void saysNothingOfAnApplicationThatCountsFromMovingIn() {
		this.given.periods = new Periods(LocalDate.of(2021, 3, 15), null, LocalDate.of(2021, 3, 20), null,
				LocalDate.of(2021, 3, 20), null, LocalDate.of(2021, 3, 20));
		Refund refund = this.given.refund();
		assertThat(refund.benefit()).isEqualTo(Money.ofOere(37742));
		assertThat(refund.explanation().facts()).noneMatch((fact) -> fact.key().equals(FactKeys.BENEFIT_FROM));
	}

	@Test
	void leavesADecidedAmountAsItWasEnteredHoweverLateTheApplication() {
		this.given.periods = new Periods(LocalDate.of(2021, 3, 15), null, LocalDate.of(2021, 3, 20), null,
				LocalDate.of(2021, 3, 20), null, LocalDate.of(2021, 5, 1));
		this.given.benefit = new BenefitFacts(true, Money.ofOere(37700), true);
		assertThat(this.given.refund().benefitShare()).isEqualTo(Money.ofOere(37700));
		this.given.benefit = BenefitFacts.decided(Money.ofOere(97500));
		assertThat(this.given.refund().benefitShare()).isEqualTo(Money.ofOere(37742));
	}

	@Test
	void countsOnlyTheTenantsShareOfRentAndBenefitButTheWholeOwnPayment() {
		// 750001 in two shares: 375001 and 375000; benefit 97501: 48751 and 48750
		this.given.rent = Money.ofOere(750001);
		this.given.benefit = BenefitFacts.decided(Money.ofOere(97501));
		this.given.household = share(2, 1);
		Refund first = this.given.refund();
		assertThat(first.rentShare()).isEqualTo(Money.ofOere(375001));
		assertThat(first.benefitShare()).isEqualTo(Money.ofOere(48751));
		assertThat(first.benefit()).isEqualTo(Money.ofOere(97501));
		assertThat(first.ownPayment()).isEqualTo(Money.ofOere(282875));
		assertThat(first.amount()).isEqualTo(Money.ofOere(43375));
		this.given.household = share(2, 2);
		Refund second = this.given.refund();
		assertThat(second.rentShare()).isEqualTo(Money.ofOere(375000));
		assertThat(second.benefitShare()).isEqualTo(Money.ofOere(48750));
	}

	@Test
	void sharesUnconfirmedPaymentsToo() {
		this.given.payments = List.of(new CompulsoryPayment("LAUNDRY", Money.ofKroner(50)));
		this.given.benefit = BenefitFacts.decided(Money.ZERO);
		this.given.household = share(2, 1);
		// 755000 / 2 - 282875 = 94625; without 750000 / 2 - 282875 = 92125
		assertThat(this.given.refund().amount()).isEqualTo(Money.ofOere(92125));
		assertThat(this.given.refund().amountWithUnconfirmed()).isEqualTo(Money.ofOere(94625));
	}

	@Test
	void warnsAboveHalfTheIncomeAndNotAtHalf() {
		// 24 x 7.500,00 = 180.000,00
		this.given.household = HouseholdFacts.of(1, 0, Money.ofKroner(180_000), Money.ZERO, true);
		assertThat(this.given.refund().explanation().warns(WarningCodes.RENT_ABOVE_HALF_INCOME)).isFalse();
		this.given.household = HouseholdFacts.of(1, 0, Money.ofOere(17_999_999), Money.ZERO, true);
		assertThat(this.given.refund().explanation().warns(WarningCodes.RENT_ABOVE_HALF_INCOME)).isTrue();
	}

	@Test
	void namesTheMissingRateAndItsMonth() {
		this.given.month = YearMonth.of(2022, 3);
		assertThat(this.given.outcome(Purpose.PROVISIONAL))
			.isEqualTo(new RefundOutcome.RateMissing(RateCodes.OWN_PAYMENT_110, YearMonth.of(2022, 3)));
		this.given.month = YearMonth.of(2021, 3);
		this.given.rates = RateFixture.asPublished().without(RateCodes.INCOME_LIMIT);
		RefundOutcome outcome = this.given.outcome(Purpose.PROVISIONAL);
		assertThat(outcome).isEqualTo(new RefundOutcome.RateMissing(RateCodes.INCOME_LIMIT, YearMonth.of(2021, 3)));
		assertThat(outcome.text()).contains("mangler for 2021-03");
		assertThat(outcome.refund()).isEmpty();
	}

	@Test
	void stopsADecisionButNoBudgetOnAnUnconfirmedRate() {
		assertThat(this.given.outcome(Purpose.DECISION)).isEqualTo(
				new RefundOutcome.RateUnconfirmed(RateCodes.HIGHEST_RENT, YearMonth.of(2021, 3), RateStatus.DERIVED));
		assertThat(this.given.refund().explanation().warns(WarningCodes.RATE_UNCONFIRMED)).isTrue();
		this.given.rates = RateFixture.confirmed();
		assertThat(this.given.outcome(Purpose.DECISION).refund()).isPresent();
		assertThat(this.given.refund().explanation().warns(WarningCodes.RATE_UNCONFIRMED)).isFalse();
	}

	@Test
	void asksForNoRateOfTheEstimateWhereTheBenefitIsDecided() {
		this.given.benefit = BenefitFacts.decided(Money.ofKroner(975));
		this.given.rates = RateFixture.asPublished().without(RateCodes.INCOME_LIMIT);
		assertThat(this.given.outcome(Purpose.DECISION).refund()).isPresent();
	}

	@Test
	void refusesMonthsOutsideTheScheme() {
		this.given.month = YearMonth.of(2018, 7);
		assertNotCalculable(NotCalculableReason.SCHEME_NOT_IN_FORCE);
		this.given.month = YearMonth.of(2027, 1);
		assertNotCalculable(NotCalculableReason.SCHEME_NOT_IN_FORCE);
		this.given.scheme = SchemeFixture.almenbolig63();
		this.given.month = YearMonth.of(2023, 6);
		assertNotCalculable(NotCalculableReason.SCHEME_NOT_IN_FORCE);
	}

	@Test
	void refusesMonthsOutsideTheLease() {
		this.given.periods = new Periods(LocalDate.of(2021, 4, 1), null, null, null, null, null, null);
		assertNotCalculable(NotCalculableReason.OUTSIDE_LEASE);
		this.given.periods = new Periods(LocalDate.of(2020, 4, 1), LocalDate.of(2021, 2, 28), null, null, null, null,
				null);
		assertNotCalculable(NotCalculableReason.OUTSIDE_LEASE);
		this.given.periods = new Periods(LocalDate.of(2019, 3, 1), null, null, null, null, LocalDate.of(2021, 2, 28),
				null);
		assertNotCalculable(NotCalculableReason.OUTSIDE_LEASE);
	}

	@Test
	void refusesAKindOfPaymentThatTheTableDoesNotHave() {
		this.given.payments = List.of(new CompulsoryPayment("GARAGE", Money.ofKroner(200)));
		assertNotCalculable(NotCalculableReason.COMPULSORY_KIND_UNKNOWN);
	}

	@Test
	void refusesToEstimateWithoutTheFactsItNeeds() {
		this.given.area = null;
		assertNotCalculable(NotCalculableReason.AREA_NEEDED);
		this.given.area = new BigDecimal(60);
		this.given.household = HouseholdFacts.of(1, 0, null, null, true);
		assertNotCalculable(NotCalculableReason.INCOME_NEEDED);
		this.given.household = new HouseholdFacts(1, 0, 1, Money.ZERO, Money.ZERO, IncomeDays.EVERY_DAY, false, false,
				false, true);
		assertNotCalculable(NotCalculableReason.HOUSING_BENEFIT_NEEDED);
		this.given.benefit = BenefitFacts.decided(Money.ofKroner(2000));
		assertThat(this.given.refund().benefit()).isEqualTo(Money.ofKroner(2000));
	}

	@Test
	void refusesFactsThatCannotBe() {
		assertThatIllegalArgumentException().isThrownBy(() -> new HomeCosts(null, Money.ofOere(-1), List.of()));
		assertThatIllegalArgumentException().isThrownBy(() -> new HomeCosts(BigDecimal.ZERO, Money.ZERO, List.of()));
		CompulsoryPayment antenna = new CompulsoryPayment("ANTENNA", Money.ZERO);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new HomeCosts(null, Money.ZERO, List.of(antenna, antenna)));
		assertThatIllegalArgumentException().isThrownBy(() -> new CompulsoryPayment("ANTENNA", Money.ofOere(-1)));
		assertThatIllegalArgumentException().isThrownBy(() -> share(0, 1));
		assertThatIllegalArgumentException().isThrownBy(() -> share(2, 3));
		assertThatIllegalArgumentException().isThrownBy(() -> share(2, 0));
		assertThatIllegalArgumentException().isThrownBy(() -> HouseholdFacts.of(1, -1, null, null, true));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> HouseholdFacts.of(1, 0, Money.ofOere(-1), Money.ZERO, true));
		assertThatIllegalArgumentException().isThrownBy(() -> BenefitFacts.decided(Money.ofOere(-1)));
		assertThatIllegalArgumentException().isThrownBy(() -> new OwnPaymentFacts(Money.ofOere(-1), null));
		assertThatIllegalArgumentException().isThrownBy(() -> new OwnPaymentFacts(null, Money.ofOere(-1)));
		LocalDate day = LocalDate.of(2021, 3, 1);
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Periods(day, day.minusDays(1), null, null, null, null, null));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Periods(null, null, day, day.minusDays(1), null, null, null));
		this.given.benefit = BenefitFacts.estimated(false);
		this.given.periods = new Periods(day, null, day, null, day, null, day);
		assertThatIllegalArgumentException().isThrownBy(this.given::facts);
	}

	/**
	 * Charged from the 3rd to the 5th: 2.828,75 x 28 / 31 = 2.555,00, and 7.500,00 -
	 * 975,00 - 2.555,00.
	 */
	@Test
	void takesNoOwnPaymentForDaysThatAShelterCharges() {
		this.given.charged = List.of(new ChargedDays(LocalDate.of(2021, 3, 3), LocalDate.of(2021, 3, 5)));
		assertThat(this.given.refund().ownPayment()).isEqualTo(Money.ofKroner(2_555));
		assertThat(this.given.refund().amount()).isEqualTo(Money.ofKroner(3_970));
		assertThat(new ExplanationVerifier().verify(this.given.refund().explanation())).isEmpty();
	}

	/**
	 * Income from the 4th, so of the charged days only two had an own payment: 26 / 31.
	 */
	@Test
	void takesChargedDaysOffThoseWithIncomeOnly() {
		this.given.charged = List.of(new ChargedDays(LocalDate.of(2021, 3, 3), LocalDate.of(2021, 3, 5)));
		this.given.income(new IncomeDays(List.of(new IncomeDays.Period(LocalDate.of(2021, 3, 4), null))));
		assertThat(this.given.refund().ownPayment()).isEqualTo(Money.ofOere(237_250));
		assertThat(new ExplanationVerifier().verify(this.given.refund().explanation())).isEmpty();
	}

	@Test
	void takesNoOwnPaymentInAMonthThatAShelterChargesWhole() {
		this.given.charged = List.of(new ChargedDays(LocalDate.of(2021, 2, 20), LocalDate.of(2021, 4, 2)));
		assertThat(this.given.refund().ownPayment()).isEqualTo(Money.ZERO);
		assertThat(this.given.refund().explanation().step("ownPayment.uncharged").value().text()).isEqualTo("0");
	}

	@Test
	void knowsNothingOfChargesInOtherMonths() {
		this.given.charged = List.of(new ChargedDays(LocalDate.of(2021, 2, 20), LocalDate.of(2021, 2, 28)),
				new ChargedDays(LocalDate.of(2021, 4, 1), LocalDate.of(2021, 4, 2)));
		assertThat(this.given.facts().charged()).isEmpty();
	}

	@Test
	void explainsEveryRefundSoThatItRecomputes() {
		this.given.payments = List.of(new CompulsoryPayment("ANTENNA", Money.ofKroner(120)),
				new CompulsoryPayment("LAUNDRY", Money.ofKroner(50)));
		this.given.household = share(3, 2);
		this.given.periods = new Periods(LocalDate.of(2021, 3, 15), LocalDate.of(2021, 3, 30),
				LocalDate.of(2021, 3, 20), LocalDate.of(2021, 3, 28), LocalDate.of(2021, 3, 20),
				LocalDate.of(2023, 3, 14), null);
		assertThat(new ExplanationVerifier().verify(this.given.refund().explanation())).isEmpty();
	}

	@Test
	void explainsIncomeThatChangesAndALateApplicationSoThatTheyRecompute() {
		this.given.periods = new Periods(LocalDate.of(2021, 3, 2), LocalDate.of(2021, 3, 30), LocalDate.of(2021, 3, 3),
				LocalDate.of(2021, 3, 28), LocalDate.of(2021, 3, 4), LocalDate.of(2021, 3, 29),
				LocalDate.of(2021, 3, 8));
		this.given.income(new IncomeDays(List.of(new IncomeDays.Period(null, LocalDate.of(2021, 3, 5)),
				new IncomeDays.Period(LocalDate.of(2021, 3, 9), LocalDate.of(2021, 3, 12)),
				new IncomeDays.Period(LocalDate.of(2021, 3, 20), null))));
		Refund refund = this.given.refund();
		// the 4th and 5th, the 9th to 12th, the 20th to 29th; benefit the 8th to 28th
		assertThat(refund.explanation().step("ownPayment.days").figures())
			.isEqualTo("2 dage + 4 dage + 10 dage = 16 dage");
		assertThat(refund.explanation().step("benefit.days").value().text()).isEqualTo("21");
		assertThat(new ExplanationVerifier().verify(refund.explanation())).isEmpty();
	}

	private Money estimateFrom(LocalDate benefitFrom) {
		LocalDate movedIn = LocalDate.of(2021, 2, 1);
		this.given.periods = new Periods(movedIn, null, movedIn, null, movedIn, null, benefitFrom);
		return this.given.refund().benefit();
	}

	private static HouseholdFacts share(int adults, int number) {
		return new HouseholdFacts(adults, 0, number, Money.ofKroner(160_000), Money.ZERO, IncomeDays.EVERY_DAY, false,
				false, false, false);
	}

	private void assertNotCalculable(NotCalculableReason reason) {
		assertThat(this.given.outcome(Purpose.PROVISIONAL)).isEqualTo(new RefundOutcome.NotCalculable(reason));
		assertThat(new RefundOutcome.NotCalculable(reason).text()).isNotBlank();
	}

}
