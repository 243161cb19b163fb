package dk.udslusning.casefile.home;

import java.util.Comparator;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who waits for a home: the most urgent first, then the earliest discharge. It is an
 * order to read by; who gets a home is decided by people.
 */
@Service
@Transactional(readOnly = true)
public class WaitingCitizens {

	private static final Comparator<WaitingCitizen> MOST_URGENT_FIRST = Comparator
		.comparing(WaitingCitizen::urgency, Comparator.reverseOrder())
		.thenComparing(WaitingCitizen::dischargeOn, Comparator.nullsLast(Comparator.naturalOrder()))
		.thenComparing(WaitingCitizen::caseNumber);

	private final JdbcClient jdbc;

	WaitingCitizens(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<WaitingCitizen> all() {
		return this.jdbc
			.sql("select c.case_number, c.caseworker, r.children + 1 as persons, r.urgency, "
					+ "r.planned_discharge_on as discharge_on from case_file c "
					+ "join release r on r.case_number = c.case_number "
					+ "where c.status = 'OPEN' and c.scheme is not null "
					+ "and not exists (select 1 from home_offer o where o.case_number = c.case_number "
					+ "and o.status in ('OFFERED', 'ACCEPTED', 'ASSIGNED')) "
					+ "and not exists (select 1 from lease l where l.case_number = c.case_number)")
			.query(WaitingCitizen.class)
			.stream()
			.sorted(MOST_URGENT_FIRST)
			.toList();
	}

}
