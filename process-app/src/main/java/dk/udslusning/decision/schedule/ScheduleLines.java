package dk.udslusning.decision.schedule;

import java.util.List;

import dk.udslusning.casefile.reading.ReadOnce;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what the schedule says of a lease.
 */
@Component
class ScheduleLines {

	private final JdbcClient jdbc;

	ScheduleLines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All lines, the one that was decided last first. */
	@ReadOnce
	List<ScheduleLine> of(long leaseId) {
		return this.jdbc
			.sql("select s.decision_id, s.calculation_id, s.from_month, s.until_changed, s.amount_oere, d.adverse "
					+ "from refund_schedule s join decision d on d.id = s.decision_id where s.lease_id = :lease "
					+ "order by s.id desc")
			.param("lease", leaseId)
			.query(ScheduleLine.class)
			.list();
	}

}
