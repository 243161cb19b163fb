package dk.udslusning.rules.refund;

import java.time.YearMonth;

import org.junit.jupiter.api.Test;

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

	private Money ownPayment(Origin origin) {
		this.given.origin = origin;
		return this.given.refund().ownPayment();
	}

}
