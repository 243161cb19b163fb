package dk.udslusning.rules.refund;

import java.time.LocalDate;
import java.time.YearMonth;

import dk.udslusning.rules.explanation.ExplanationVerifier;
import dk.udslusning.rules.explanation.Result;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.rules.rate.RateFixture;
import dk.udslusning.rules.rate.RateStatus;
import dk.udslusning.rules.rate.Unit;
import dk.udslusning.rules.refund.BenefitOutcome.Estimated;
import dk.udslusning.rules.refund.BenefitOutcome.NotEstimated;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * The benefit of the published example alone: 15 % of 78.000 is 11.700, 975 a month.
 */
class EstimateBenefitTest {

	private final RefundFixture given = new RefundFixture();

	@Test
	void namesTheBenefitOfAFullMonthAndOfThisOne() {
		HousingBenefit benefit = benefit();
		assertThat(benefit.monthly()).isEqualTo(Money.ofOere(97500));
		assertThat(benefit.forMonth()).isEqualTo(Money.ofOere(97500));
		assertThat(benefit.explanation().results()).extracting(Result::key, (result) -> result.value().money())
			.containsExactly(tuple("monthlyOere", Money.ofOere(97500)),
					tuple("housingBenefitOere", Money.ofOere(97500)));
		assertThat(new ExplanationVerifier().verify(benefit.explanation())).isEmpty();
	}

	@Test
	void countsTheDaysOfAPartMonth() {
		// 12 days of 31: 975,00 x 12 / 31 = 377,419 -> 377,42
		LocalDate in = LocalDate.of(2021, 3, 20);
		this.given.periods = new Periods(LocalDate.of(2021, 3, 15), null, in, null, in, null, null);
		assertThat(benefit().monthly()).isEqualTo(Money.ofOere(97500));
		assertThat(benefit().forMonth()).isEqualTo(Money.ofOere(37742));
	}

	@Test
	void warnsThatItIsAnEstimateAndOfTheRateThatIsDerivedOnly() {
		assertThat(benefit().explanation().warnings()).extracting("code")
			.containsExactly(WarningCodes.BENEFIT_ESTIMATED, WarningCodes.RATE_UNCONFIRMED);
		assertThat(benefit().explanation().warnings().get(1).text()).contains(RateCodes.HIGHEST_RENT)
			.contains("83.100,00 kr.");
	}

	@Test
	void saysWhichFactOrRateIsMissing() {
		this.given.rates = RateFixture.asPublished().without(RateCodes.INCOME_LIMIT);
		assertThat(outcome())
			.isEqualTo(new NotEstimated(new RefundOutcome.RateMissing(RateCodes.INCOME_LIMIT, YearMonth.of(2021, 3))));
		this.given.area = null;
		assertThat(outcome())
			.isEqualTo(new NotEstimated(new RefundOutcome.NotCalculable(NotCalculableReason.AREA_NEEDED)));
	}

	/** 11.700,00 a year: one øre under the least amount that is paid there is nothing. */
	@Test
	void isNothingBelowTheLeastAmountThatIsPaid() {
		this.given.rates = RateFixture.asPublished()
			.year(2021, RateCodes.LEAST_PAID, "1170000", Unit.OERE_PER_YEAR, RateStatus.CONFIRMED);
		assertThat(benefit().monthly()).isEqualTo(Money.ofOere(97500));
		this.given.rates = RateFixture.asPublished()
			.year(2021, RateCodes.LEAST_PAID, "1170001", Unit.OERE_PER_YEAR, RateStatus.CONFIRMED);
		assertThat(benefit().monthly()).isEqualTo(Money.ZERO);
	}

	@Test
	void asksForNoRateThatTheHouseholdDoesNotNeed() {
		this.given.rates = RateFixture.asPublished()
			.without(RateCodes.HIGHEST_RENT_PER_CHILD)
			.without(RateCodes.HIGHEST_RENT_CHILDREN_MOST)
			.without(RateCodes.HIGHEST_FACTOR_HANDICAP)
			.without(RateCodes.INCOME_LIMIT_PER_CHILD);
		assertThat(outcome()).isInstanceOf(Estimated.class);
		this.given.household = HouseholdFacts.of(1, 1, Money.ofKroner(160_000), Money.ZERO, true);
		this.given.rates = RateFixture.asPublished().without(RateCodes.INCOME_LIMIT_PER_CHILD);
		assertThat(outcome()).isInstanceOf(Estimated.class);
	}

	@Test
	void namesEveryTermOfTheRefundAsAResult() {
		assertThat(this.given.refund().explanation().results())
			.extracting(Result::key, (result) -> result.value().money().oere())
			.containsExactly(tuple("refundOere", 369625L), tuple("rentShareOere", 750000L),
					tuple("housingBenefitShareOere", 97500L), tuple("housingBenefitOere", 97500L),
					tuple("ownPaymentOere", 282875L));
	}

	private HousingBenefit benefit() {
		return ((Estimated) outcome()).benefit();
	}

	private BenefitOutcome outcome() {
		return new RefundCalculator(this.given.rates, RefundFixture.KINDS, (day) -> this.given.settings)
			.estimateBenefit(this.given.facts());
	}

}
