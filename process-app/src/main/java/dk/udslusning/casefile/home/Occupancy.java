package dk.udslusning.casefile.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who keeps a home from which day: leases that have not ended, and offers of open cases
 * that still stand. A citizen stays as an ordinary tenant after the legal period, so only
 * moving out ends the occupancy.
 */
@Component
public class Occupancy {

	private static final String HELD = "select case_number, from_day, to_day from ("
			+ "select l.case_number, l.home_id, l.starts_on as from_day, l.ended_on as to_day from lease l "
			+ "union all select o.case_number, o.home_id, o.planned_lease_start as from_day, cast(null as date) as to_day "
			+ "from home_offer o join case_file c on c.case_number = o.case_number "
			+ "where c.status = 'OPEN' and o.status in ('OFFERED', 'ACCEPTED', 'ASSIGNED')) held "
			+ "where home_id = :homeId order by from_day";

	private final JdbcClient jdbc;

	Occupancy(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The first day on which another household has the home, among the days from a first
	 * day on.
	 * @param homeId the home
	 * @param from first day of the wished lease, which has no end of its own
	 * @param caseNumber the citizen's own case, which is no hindrance
	 * @param sharedWithCase the co-tenant's case, which is none either; may be null
	 * @return empty where the home is free
	 */
	public Optional<LocalDate> takenFrom(long homeId, LocalDate from, String caseNumber, String sharedWithCase) {
		return of(homeId).stream()
			.filter((stay) -> !stay.caseNumber().equals(caseNumber) && !stay.caseNumber().equals(sharedWithCase))
			.filter((stay) -> stay.toDay() == null || !stay.toDay().isBefore(from))
			.map(Stay::fromDay)
			.findFirst();
	}

	/**
	 * Whether the case has the home, leased or kept by an offer, now or later.
	 */
	boolean has(String caseNumber, long homeId, LocalDate from) {
		return of(homeId).stream()
			.anyMatch((stay) -> stay.caseNumber().equals(caseNumber)
					&& (stay.toDay() == null || !stay.toDay().isBefore(from)));
	}

	/**
	 * The cases whose households have the home on a day or later: leased, also by a
	 * closed case whose citizen stayed, or kept by an offer.
	 */
	public List<String> casesFrom(long homeId, LocalDate day) {
		return of(homeId).stream()
			.filter((stay) -> stay.toDay() == null || !stay.toDay().isBefore(day))
			.map(Stay::caseNumber)
			.distinct()
			.toList();
	}

	private List<Stay> of(long homeId) {
		return this.jdbc.sql(HELD).param("homeId", homeId).query(Stay.class).list();
	}

	/**
	 * Both days included; the last is null while the stay is open.
	 */
	record Stay(String caseNumber, LocalDate fromDay, LocalDate toDay) {

	}

}
