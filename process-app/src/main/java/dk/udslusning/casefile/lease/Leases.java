package dk.udslusning.casefile.lease;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dk.udslusning.casefile.reading.ReadOnce;

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

	private final LeaseAddenda addenda;

	private final JdbcClient jdbc;

	Leases(LeaseRepository leases, LeaseAddenda addenda, JdbcClient jdbc) {
		this.leases = leases;
		this.addenda = addenda;
		this.jdbc = jdbc;
	}

	/**
	 * The case's newest lease, ended or not.
	 */
	@Transactional(readOnly = true)
	@ReadOnce
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
	@ReadOnce
	public Lease get(long leaseId) {
		Lease signed = this.leases.findById(leaseId).orElseThrow();
		return addenda(leaseId).stream().reduce((earlier, later) -> later).map(signed::extended).orElse(signed);
	}

	/**
	 * All leases of the case, oldest first.
	 */
	@Transactional(readOnly = true)
	@ReadOnce
	public List<Lease> of(String caseNumber) {
		return this.jdbc.sql("select id from lease where case_number = :caseNumber order by id")
			.param("caseNumber", caseNumber)
			.query(Long.class)
			.list()
			.stream()
			.map(this::get)
			.toList();
	}

	/**
	 * The addenda to a lease, oldest first.
	 */
	@Transactional(readOnly = true)
	public List<LeaseAddendum> addenda(long leaseId) {
		return this.addenda.of(leaseId);
	}

	/**
	 * The lease of the home in which the citizen lives or lived last; the newest lease
	 * before she has moved in anywhere. A signed lease of another home counts from moving
	 * in.
	 */
	@Transactional(readOnly = true)
	@ReadOnce
	public Optional<Lease> livedIn(String caseNumber) {
		return this.jdbc
			.sql("select lease_id from tenancy where case_number = :caseNumber order by id desc "
					+ "fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.query(Long.class)
			.optional()
			.map(this::get)
			.or(() -> latest(caseNumber));
	}

	/**
	 * The same, where the process has come so far that there must be a lease. Amounts,
	 * periods and letters are about it, also when the next lease is signed already.
	 * @throws IllegalStateException where there is none
	 */
	@Transactional(readOnly = true)
	@ReadOnce
	public Lease requiredLivedIn(String caseNumber) {
		return livedIn(caseNumber).orElseGet(() -> required(caseNumber));
	}

	/**
	 * Whether the case had another lease before.
	 */
	@Transactional(readOnly = true)
	public boolean hasEarlier(Lease lease) {
		return this.jdbc.sql("select count(*) from lease where case_number = :caseNumber and id < :id")
			.param("caseNumber", lease.caseNumber())
			.param("id", lease.id())
			.query(Long.class)
			.single() > 0;
	}

	/**
	 * The newest lease, where she has signed it and not moved in, and it has not ended.
	 */
	@Transactional(readOnly = true)
	public Optional<Lease> signedOnly(String caseNumber) {
		return latest(caseNumber).filter((lease) -> lease.endedOn() == null)
			.filter((lease) -> this.jdbc.sql("select count(*) from tenancy where lease_id = :lease")
				.param("lease", lease.id())
				.query(Long.class)
				.single() == 0);
	}

	/**
	 * Whether somebody else has a lease of the home that has not ended: a co-tenant.
	 */
	@Transactional(readOnly = true)
	public boolean isShared(Lease lease) {
		return this.jdbc
			.sql("select count(*) from lease where home_id = :homeId and ended_on is null "
					+ "and case_number <> :caseNumber")
			.param("homeId", lease.homeId())
			.param("caseNumber", lease.caseNumber())
			.query(Long.class)
			.single() > 0;
	}

	/**
	 * Another case of the same person, by CPR number, with a lease of another home that
	 * runs on or after a day: a second refund for the same days (ELIG-09). Two tenants of
	 * one home are two persons.
	 * @return the case's number
	 */
	@Transactional(readOnly = true)
	public Optional<String> otherOfPerson(String caseNumber, long homeId, LocalDate from) {
		return this.jdbc.sql("""
				select l.case_number from lease l
				join citizen other on other.case_number = l.case_number
				join citizen own on own.cpr = other.cpr and own.case_number = :caseNumber
				where l.case_number <> :caseNumber and l.home_id <> :homeId
				  and (l.ended_on is null or l.ended_on >= :day) and l.last_legal_day >= :day
				order by l.id fetch first 1 rows only""")
			.param("caseNumber", caseNumber)
			.param("homeId", homeId)
			.param("day", from)
			.query(String.class)
			.optional();
	}

	/**
	 * Ends the lease.
	 * @param on its last day
	 */
	public Lease end(long leaseId, LocalDate on) {
		this.leases.save(this.leases.findById(leaseId).orElseThrow().ended(on));
		return get(leaseId);
	}

	Lease begin(Lease lease) {
		return this.leases.save(lease);
	}

}
