package dk.udslusning.casefile.tenancy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/**
 * She lived in another home until 31 December 2026, and has lived here since 1 January
 * 2027; the last legal day is 31 December 2030.
 */
class TenancyEndingsTest {

	private static final String CASE = "UDS-2026-000001";

	private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

	private static final LocalDate MOVED_IN = LocalDate.of(2027, 1, 1);

	private static final LocalDate LAST_LEGAL_DAY = LocalDate.of(2030, 12, 31);

	private static final LocalDate STOPPED = LocalDate.of(2028, 6, 30);

	private final Tenancies tenancies = mock();

	private final MovingOut movingOut = mock();

	private final Leases leases = mock();

	private final RefundStops stops = mock();

	@Test
	void callsAStopAStopThoughSheHasMovedBefore() {
		livesInTheSecondHome(null);
		stopped(STOPPED);
		assertThat(on(STOPPED.plusDays(1)).conclude(CASE)).isEqualTo(TenancyEnding.STOPPED);
	}

	@Test
	void callsAMoveAMoveWhileAStopLiesAhead() {
		livesInTheSecondHome(null);
		stopped(STOPPED);
		assertThat(on(MOVED_IN).conclude(CASE)).isEqualTo(TenancyEnding.ANOTHER_HOME);
	}

	@Test
	void goesOnInTheNextHomeAfterAMove() {
		livesInTheSecondHome(null);
		stopped(null);
		assertThat(on(MOVED_IN).conclude(CASE)).isEqualTo(TenancyEnding.ANOTHER_HOME);
	}

	@Test
	void hasNoEndingWhereNothingEnded() {
		livesInTheSecondHome(null);
		stopped(null);
		given(this.tenancies.hasEarlier(any())).willReturn(false);
		TenancyEndings endings = on(STOPPED);
		assertThatThrownBy(() -> endings.conclude(CASE)).isInstanceOf(IllegalStateException.class)
			.hasMessageContaining("ikke slut");
	}

	@Test
	void endsOnTheDayThatComesFirst() {
		livesInTheSecondHome(null);
		stopped(STOPPED);
		assertThat(on(MOVED_IN).endsAt(CASE)).isEqualTo(LocalDateTime.of(2028, 7, 1, 6, 0));
		livesInTheSecondHome(LocalDate.of(2028, 6, 29));
		assertThat(on(MOVED_IN).endsAt(CASE)).isEqualTo(LocalDateTime.of(2028, 6, 30, 6, 0));
		livesInTheSecondHome(LocalDate.of(2028, 7, 1));
		assertThat(on(MOVED_IN).endsAt(CASE)).isEqualTo(LocalDateTime.of(2028, 7, 1, 6, 0));
		stopped(null);
		livesInTheSecondHome(null);
		assertThat(on(MOVED_IN).endsAt(CASE)).isEqualTo(LocalDateTime.of(2031, 1, 1, 6, 0));
	}

	@Test
	void takesNoStopOfTheEarlierHomeForThisOne() {
		livesInTheSecondHome(null);
		stopped(MOVED_IN.minusDays(1));
		assertThat(on(MOVED_IN).endsAt(CASE)).isEqualTo(LocalDateTime.of(2031, 1, 1, 6, 0));
	}

	private void livesInTheSecondHome(LocalDate planned) {
		Tenancy tenancy = new Tenancy(2L, CASE, 20L, MOVED_IN, MOVED_IN, null, null, NeedLevel.LOW, null, null, 1);
		given(this.tenancies.latest(CASE)).willReturn(Optional.of(tenancy));
		given(this.tenancies.required(CASE)).willReturn(tenancy);
		given(this.tenancies.hasEarlier(tenancy)).willReturn(true);
		given(this.movingOut.planned(2L)).willReturn(Optional.ofNullable(planned));
		Lease lease = mock();
		given(lease.id()).willReturn(20L);
		given(lease.lastLegalDay()).willReturn(LAST_LEGAL_DAY);
		given(this.leases.get(20L)).willReturn(lease);
		given(this.leases.required(CASE)).willReturn(lease);
	}

	private void stopped(LocalDate lastDay) {
		given(this.stops.lastDay(CASE)).willReturn(Optional.ofNullable(lastDay));
	}

	private TenancyEndings on(LocalDate today) {
		Clock clock = Clock.fixed(today.atTime(LocalTime.of(6, 0)).atZone(DENMARK).toInstant(), DENMARK);
		return new TenancyEndings(this.tenancies, this.movingOut, this.leases, this.stops, clock);
	}

}
