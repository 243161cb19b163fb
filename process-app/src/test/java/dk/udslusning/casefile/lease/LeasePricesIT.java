package dk.udslusning.casefile.lease;

import java.time.LocalDate;
import java.time.YearMonth;

import dk.udslusning.casefile.home.CompulsoryPayments;
import dk.udslusning.casefile.home.HomePath;
import dk.udslusning.rules.money.Money;
import dk.udslusning.testing.CaseFileDatabase;
import dk.udslusning.testing.Notices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A lease from 1 December 2026 at 7.500,00.
 */
@CaseFileDatabase
@Import(HomePath.class)
class LeasePricesIT {

	private static final LocalDate MARCH_15 = LocalDate.of(2027, 3, 15);

	@Autowired
	private HomePath path;

	@Autowired
	private Leases leases;

	@Autowired
	private LeasePrices prices;

	private Lease lease;

	@BeforeEach
	void sign() {
		this.lease = this.path.lease(this.path.open(Notices.fromCrisisCentre()));
	}

	@Test
	void holdsFromItsDayOnAndLeavesTheLeaseAsItWasSigned() {
		this.prices.keep(this.lease, price(MARCH_15, 7_810));
		assertThat(rentOn(LocalDate.of(2026, 11, 1))).isEqualTo(Money.ofKroner(7_500));
		assertThat(rentOn(MARCH_15.minusDays(1))).isEqualTo(Money.ofKroner(7_500));
		assertThat(rentOn(MARCH_15)).isEqualTo(Money.ofKroner(7_810));
		assertThat(this.leases.get(this.lease.id())).isEqualTo(this.lease);
	}

	@Test
	void namesThePricesThatBeginInsideAMonth() {
		this.prices.keep(this.lease, price(LocalDate.of(2027, 2, 1), 7_600));
		this.prices.keep(this.lease, price(MARCH_15, 7_810));
		this.prices.keep(this.lease, price(LocalDate.of(2027, 3, 31), 8_000));
		assertThat(this.prices.beginningIn(this.lease, YearMonth.of(2026, 12))).as("the lease itself").isEmpty();
		assertThat(this.prices.beginningIn(this.lease, YearMonth.of(2027, 2))).as("on the first").isEmpty();
		assertThat(this.prices.beginningIn(this.lease, YearMonth.of(2027, 3))).extracting(LeasePrice::rent)
			.containsExactly(Money.ofKroner(7_810), Money.ofKroner(8_000));
		assertThat(this.prices.newest(this.lease).rent()).isEqualTo(Money.ofKroner(8_000));
	}

	@Test
	void takesThePriceToldLastForADay() {
		this.prices.keep(this.lease, price(MARCH_15, 7_810));
		this.prices.keep(this.lease, price(MARCH_15, 7_820));
		this.prices.keep(this.lease, price(MARCH_15.plusDays(1), 7_820));
		assertThat(rentOn(MARCH_15)).isEqualTo(Money.ofKroner(7_820));
		assertThat(this.prices.newest(this.lease).from()).as("the same price is kept once").isEqualTo(MARCH_15);
	}

	private Money rentOn(LocalDate day) {
		return this.prices.on(this.lease, day).rent();
	}

	private static LeasePrice price(LocalDate from, long kroner) {
		return new LeasePrice(from, Money.ofKroner(kroner), CompulsoryPayments.none());
	}

}
