package dk.udslusning.casefile.lease;

import java.util.List;

import dk.udslusning.casefile.reading.ReadOnce;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the addenda to leases.
 */
@Component
class LeaseAddenda {

	private final JdbcClient jdbc;

	LeaseAddenda(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Oldest first. */
	@ReadOnce
	List<LeaseAddendum> of(long leaseId) {
		return this.jdbc
			.sql("select id, case_number, lease_id, signed_on, period_months, last_legal_day, deviations, "
					+ "council_approved_on, recorded_by, recorded_at from lease_addendum where lease_id = :leaseId "
					+ "order by id")
			.param("leaseId", leaseId)
			.query(LeaseAddendum.class)
			.list();
	}

}
