package dk.udslusning.rules.change;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.rules.rate.RateFixture;
import dk.udslusning.rules.rate.RateStatus;
import dk.udslusning.rules.rate.Unit;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ProvisionalAmountTest {

	private static final YearMonth JANUARY = YearMonth.of(2027, 1);

	private final DatedRate ofDecember = RateFixture.confirmed()
		.find(RateCodes.OWN_PAYMENT_110, LocalDate.of(2026, 12, 1))
		.orElseThrow();

	@Test
	void isProvisionalWhereTheNextRateIsMissing() {
		assertThat(isProvisional(RateFixture.confirmed())).isTrue();
	}

	@Test
	void isProvisionalWhereTheNextRateIsNotConfirmed() {
		assertThat(isProvisional(RateFixture.confirmed()
			.year(2027, RateCodes.OWN_PAYMENT_110, "10630", Unit.OERE_PER_DAY, RateStatus.ESTIMATED))).isTrue();
	}

	@Test
	void isSettledOnceTheNextRateIsConfirmed() {
		assertThat(isProvisional(RateFixture.confirmed()
			.year(2027, RateCodes.OWN_PAYMENT_110, "10630", Unit.OERE_PER_DAY, RateStatus.CONFIRMED))).isFalse();
	}

	/** The rate of § 110 is settled for 2027; the one of § 109 beside it is not. */
	@Test
	void isProvisionalWhileOneOfSeveralRatesIsOpen() {
		RateFixture rates = RateFixture.confirmed()
			.year(2027, RateCodes.OWN_PAYMENT_110, "10630", Unit.OERE_PER_DAY, RateStatus.CONFIRMED);
		DatedRate other = RateFixture.confirmed()
			.find(RateCodes.OWN_PAYMENT_109, LocalDate.of(2026, 12, 1))
			.orElseThrow();
		assertThat(ProvisionalAmount.isProvisional(List.of(this.ofDecember, other), JANUARY, rates)).isTrue();
	}

	/** Provisional is only what is paid by the rate of another time. */
	@Test
	void isNotProvisionalWhileAnUnconfirmedRateHolds() {
		DatedRate derived = RateFixture.asPublished()
			.find(RateCodes.OWN_PAYMENT_110, LocalDate.of(2026, 12, 1))
			.orElseThrow();
		assertThat(ProvisionalAmount.isProvisional(List.of(derived), YearMonth.of(2026, 11), RateFixture.asPublished()))
			.isFalse();
	}

	@Test
	void isNotProvisionalWhileTheUsedRateHolds() {
		assertThat(ProvisionalAmount.isProvisional(List.of(this.ofDecember), YearMonth.of(2026, 12),
				RateFixture.confirmed()))
			.isFalse();
	}

	@Test
	void isNotProvisionalWhereTheAmountRestsOnNoRate() {
		assertThat(ProvisionalAmount.isProvisional(List.of(), JANUARY, RateFixture.confirmed())).isFalse();
	}

	private boolean isProvisional(RateFixture rates) {
		return ProvisionalAmount.isProvisional(List.of(this.ofDecember), JANUARY, rates);
	}

}
