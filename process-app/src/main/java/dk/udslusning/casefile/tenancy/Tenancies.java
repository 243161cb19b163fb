package dk.udslusning.casefile.tenancy;

import java.time.LocalDate;
import java.util.Optional;

import dk.udslusning.casefile.NeedLevel;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.reading.ReadOnce;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The tenancies of the cases.
 */
@Service
@Transactional
public class Tenancies {

	private final TenancyRepository tenancies;

	private final Leases leases;

	private final HomeRegister homes;

	private final JdbcClient jdbc;

	Tenancies(TenancyRepository tenancies, Leases leases, HomeRegister homes, JdbcClient jdbc) {
		this.tenancies = tenancies;
		this.leases = leases;
		this.homes = homes;
		this.jdbc = jdbc;
	}

	/**
	 * The case's newest tenancy, ended or not.
	 */
	@Transactional(readOnly = true)
	@ReadOnce
	public Optional<Tenancy> latest(String caseNumber) {
		return this.jdbc
			.sql("select id from tenancy where case_number = :caseNumber order by id desc fetch first 1 rows only")
			.param("caseNumber", caseNumber)
			.query(Long.class)
			.optional()
			.flatMap(this.tenancies::findById);
	}

	/**
	 * The case's newest tenancy, where the process has come so far that there must be
	 * one.
	 * @throws IllegalStateException where there is none
	 */
	@Transactional(readOnly = true)
	public Tenancy required(String caseNumber) {
		return latest(caseNumber)
			.orElseThrow(() -> new IllegalStateException("I sag " + caseNumber + " er indflytning ikke registreret"));
	}

	/**
	 * The tenancy of a lease; the newest one where she has not moved in there.
	 */
	@Transactional(readOnly = true)
	public Tenancy ofLease(Lease lease) {
		return this.jdbc.sql("select id from tenancy where lease_id = :lease")
			.param("lease", lease.id())
			.query(Long.class)
			.optional()
			.flatMap(this.tenancies::findById)
			.orElseGet(() -> required(lease.caseNumber()));
	}

	/**
	 * Changes how much support the citizen needs from now on.
	 */
	public void adjustNeed(String caseNumber, NeedLevel level) {
		Tenancy tenancy = required(caseNumber);
		if (tenancy.needLevel() != level) {
			this.tenancies.save(tenancy.needing(level));
		}
	}

	/**
	 * The citizen has moved out: ends the lease and vacates the home, unless a co-tenant
	 * stays there.
	 * @param on last day in the home
	 */
	public void moveOut(String caseNumber, LocalDate on) {
		leave(required(caseNumber), on, on);
	}

	/**
	 * She has left the home; the lease may run on through its notice.
	 * @param on last day in the home
	 * @param leaseEndsOn last day of the lease
	 */
	void leave(Tenancy tenancy, LocalDate on, LocalDate leaseEndsOn) {
		this.tenancies.save(tenancy.movedOut(on));
		Lease lease = this.leases.end(tenancy.leaseId(), leaseEndsOn);
		if (!this.leases.isShared(lease)) {
			this.homes.vacate(lease.homeId(), on);
		}
	}

	/**
	 * Whether the case's citizen lived in another transitional home before.
	 */
	boolean hasEarlier(Tenancy tenancy) {
		return this.jdbc.sql("select count(*) from tenancy where case_number = :caseNumber and id < :id")
			.param("caseNumber", tenancy.caseNumber())
			.param("id", tenancy.id())
			.query(Long.class)
			.single() > 0;
	}

	Tenancy begin(Tenancy tenancy) {
		return this.tenancies.save(tenancy);
	}

}
