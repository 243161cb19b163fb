package dk.udslusning.casefile.lease;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The leases of the cases, each as it holds now: period, last legal day and deviations
 * are those of its newest addendum. What was signed at first stays as it was.
 */
@Service
@Transactional
public class Leases {

	private final LeaseRepository leases;

	private final JdbcClient jdbc;

	Leases(LeaseRepository leases, JdbcClient jdbc) {
		this.leases = leases;
		this.jdbc = jdbc;
	}

	/**
	 * The case's newest lease, ended or not.
	 */
	@Transactional(readOnly = true)
	public Optional<Lease> latest(String caseNumber) {
		return this.jdbc
			.sql("select id from lease where case_number = :caseNumber order by id desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.query(Long.class)
			.optional()
			.map(this::get);
	}

	/**
	 * The case's newest lease, where the process has come so far that there must be one.
	 * @throws IllegalStateException where there is none
	 */
	@Transactional(readOnly = true)
	public Lease required(String caseNumber) {
		return latest(caseNumber)
			.orElseThrow(() -> new IllegalStateException("Sag " + caseNumber + " har ingen lejekontrakt"));
	}

	/**
	 * The lease of the id.
	 */
	@Transactional(readOnly = true)
	public Lease get(long leaseId) {
		Lease signed = this.leases.findById(leaseId).orElseThrow();
		return addenda(leaseId).stream().reduce((earlier, later) -> later).map(signed::extended).orElse(signed);
	}

	/**
	 * The addenda to a lease, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<LeaseAddendum> addenda(long leaseId) {
		return this.jdbc
			.sql("select id, case_number, lease_id, signed_on, period_months, last_legal_day, deviations, "
					+ "council_approved_on, recorded_by, recorded_at from lease_addendum where lease_id = :leaseId "
					+ "order by id")
			.param("leaseId", leaseId)
			.query(LeaseAddendum.class)
			.list();
	}

	/**
	 * Whether a home has a lease that runs beyond a day: a co-tenant stays.
	 */
	@Transactional(readOnly = true)
	public boolean runsBeyond(LocalDate day, long homeId) {
		return this.jdbc
			.sql("select count(*) from lease where home_id = :homeId and (ended_on is null or ended_on > :day)")
			.param("homeId", homeId)
			.param("day", day)
			.query(Long.class)
			.single() > 0;
	}

	/**
	 * Ends the tenancy.
	 * @param on last day in the home
	 */
	public Lease end(long leaseId, LocalDate on) {
		this.leases.save(this.leases.findById(leaseId).orElseThrow().ended(on));
		return get(leaseId);
	}

	Lease begin(Lease lease) {
		return this.leases.save(lease);
	}

}
