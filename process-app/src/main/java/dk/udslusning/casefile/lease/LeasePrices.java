package dk.udslusning.casefile.lease;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.home.CompulsoryPayments;
import dk.udslusning.rules.money.Money;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the leases cost over time: first what was signed, then each change from its day.
 * Append-only: of two prices that have begun the later one holds, and of two from the
 * same day the one that was recorded last.
 */
@Service
@Transactional
public class LeasePrices {

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	LeasePrices(JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Keeps a price from its day on, unless it is the one that holds on that day.
	 */
	public void keep(Lease lease, LeasePrice price) {
		if (on(lease, price.from()).isSameAmountAs(price)) {
			return;
		}
		CompulsoryPayments payments = price.payments();
		this.jdbc
			.sql("insert into lease_rent (case_number, lease_id, from_day, rent_oere, heat_oere, water_oere, "
					+ "antenna_oere, laundry_oere, other_oere, recorded_by, recorded_at) values (:caseNumber, :lease, "
					+ ":from, :rent, :heat, :water, :antenna, :laundry, :other, :by, :at)")
			.param("caseNumber", lease.caseNumber())
			.param("lease", lease.id())
			.param("from", price.from())
			.param("rent", price.rent().oere())
			.param("heat", payments.heatOere())
			.param("water", payments.waterOere())
			.param("antenna", payments.antennaOere())
			.param("laundry", payments.laundryOere())
			.param("other", payments.otherOere())
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	/**
	 * The price on a day; that of the lease's first day for any day before it.
	 */
	@Transactional(readOnly = true)
	public LeasePrice on(Lease lease, LocalDate day) {
		NavigableMap<LocalDate, LeasePrice> prices = overTime(lease);
		Map.Entry<LocalDate, LeasePrice> begun = prices.floorEntry(day);
		return ((begun != null) ? begun : prices.firstEntry()).getValue();
	}

	/**
	 * The prices that begin inside a month, after its first day and that of the lease, in
	 * the order of their days.
	 */
	@Transactional(readOnly = true)
	public List<LeasePrice> beginningIn(Lease lease, YearMonth month) {
		return overTime(lease).tailMap(lease.startsOn(), false)
			.values()
			.stream()
			.filter((price) -> price.from().isAfter(month.atDay(1)) && !price.from().isAfter(month.atEndOfMonth()))
			.toList();
	}

	/**
	 * The price that begins last.
	 */
	@Transactional(readOnly = true)
	public LeasePrice newest(Lease lease) {
		return overTime(lease).lastEntry().getValue();
	}

	private NavigableMap<LocalDate, LeasePrice> overTime(Lease lease) {
		NavigableMap<LocalDate, LeasePrice> prices = new TreeMap<>();
		prices.put(lease.startsOn(), new LeasePrice(lease.startsOn(), lease.rent(), lease.payments()));
		this.jdbc
			.sql("select from_day, rent_oere, heat_oere, water_oere, antenna_oere, laundry_oere, other_oere "
					+ "from lease_rent where lease_id = :lease order by id")
			.param("lease", lease.id())
			.query(Row.class)
			.list()
			.forEach((row) -> prices.put(row.fromDay(), row.price()));
		return prices;
	}

	private record Row(LocalDate fromDay, long rentOere, long heatOere, long waterOere, long antennaOere,
			long laundryOere, long otherOere) {

		LeasePrice price() {
			return new LeasePrice(this.fromDay, Money.ofOere(this.rentOere), new CompulsoryPayments(this.heatOere,
					this.waterOere, this.antennaOere, this.laundryOere, this.otherOere));
		}

	}

}
