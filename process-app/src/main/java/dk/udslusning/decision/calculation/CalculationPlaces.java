package dk.udslusning.decision.calculation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

import dk.udslusning.casefile.home.HomeOffer;
import dk.udslusning.casefile.home.HomeOffers;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.LeasePrices;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.tenancy.Tenancies;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the home and the month of a case's calculation.
 */
@Component
@Transactional(readOnly = true)
public class CalculationPlaces {

	private final HomeOffers offers;

	private final HomeRegister homes;

	private final Leases leases;

	private final LeasePrices prices;

	private final Tenancies tenancies;

	private final JdbcClient jdbc;

	private final Clock clock;

	CalculationPlaces(HomeOffers offers, HomeRegister homes, Leases leases, LeasePrices prices, Tenancies tenancies,
			JdbcClient jdbc, Clock clock) {
		this.offers = offers;
		this.homes = homes;
		this.leases = leases;
		this.prices = prices;
		this.tenancies = tenancies;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The offered home, for a provisional calculation.
	 * @throws IllegalStateException where the case has no open offer
	 */
	public CalculationPlace offered(String caseNumber) {
		HomeOffer offer = this.offers.required(caseNumber);
		return new CalculationPlace(caseNumber, CalculationKind.PROVISIONAL, this.homes.offered(offer), null,
				offer.plannedLeaseStart());
	}

	/**
	 * The leased home, for a final calculation once she has moved in: of the month in
	 * which the lease begins, or of January where that lies in an earlier year, since
	 * what is decided now holds from now on by the rates of now.
	 * @throws IllegalStateException where the case has no lease
	 */
	public CalculationPlace leased(String caseNumber) {
		Lease lease = this.leases.required(caseNumber);
		YearMonth begins = YearMonth.from(lease.startsOn());
		YearMonth january = YearMonth.from(LocalDate.now(this.clock)).withMonth(1);
		return new CalculationPlace(caseNumber, CalculationKind.FINAL, this.homes.get(lease.homeId()), lease,
				lease.startsOn(), begins.isBefore(january) ? january : begins,
				YearMonth.from(this.tenancies.ofLease(lease).movedInOn()));
	}

	/**
	 * The home that she lives in, from a day on, at the price that was told last.
	 * @throws IllegalStateException where the case has no lease
	 */
	public CalculationPlace livedIn(String caseNumber, LocalDate from) {
		Lease lease = this.leases.requiredLivedIn(caseNumber);
		return new CalculationPlace(caseNumber, CalculationKind.CHANGED_MONTH, this.homes.get(lease.homeId()),
				lease.at(this.prices.newest(lease)), from);
	}

	/**
	 * The day from which a household that is told now holds: from the beginning, unless
	 * she lives or lived in another transitional home before; then from the lease's first
	 * day, or from today while she still looks for a home.
	 */
	Optional<LocalDate> toldFrom(CalculationPlace place) {
		Optional<Lease> lived = this.leases.livedIn(place.caseNumber());
		if (place.kind() == CalculationKind.PROVISIONAL) {
			return lived.map((lease) -> LocalDate.now(this.clock));
		}
		return this.leases.hasEarlier(place.lease()) ? Optional.of(place.start()) : Optional.empty();
	}

	/**
	 * The case of a co-tenant who has or is offered the same home.
	 */
	public Optional<String> coTenant(String caseNumber, long homeId) {
		return this.jdbc.sql("""
				select case when case_number = :caseNumber then shared_with_case else case_number end
				from home_offer
				where home_id = :homeId and shared_with_case is not null
				  and (case_number = :caseNumber or shared_with_case = :caseNumber)
				  and status not in ('DECLINED', 'WITHDRAWN', 'FELL_THROUGH')
				order by id desc fetch first 1 rows only""")
			.param("caseNumber", caseNumber)
			.param("homeId", homeId)
			.query(String.class)
			.optional();
	}

}
