package dk.udslusning.casefile.tenancy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moving out for good. A day that has come ends the tenancy at once; a day ahead, as a
 * notice gives it, is kept, and the tenancy ends when it has passed. The day planned last
 * holds.
 */
@Service
@Transactional
public class MovingOut {

	private static final int YEARS_AHEAD = 1;

	private final Tenancies tenancies;

	private final Leases leases;

	private final HomeRegister homes;

	private final JdbcClient jdbc;

	private final CurrentUser user;

	private final Clock clock;

	MovingOut(Tenancies tenancies, Leases leases, HomeRegister homes, JdbcClient jdbc, CurrentUser user, Clock clock) {
		this.tenancies = tenancies;
		this.leases = leases;
		this.homes = homes;
		this.jdbc = jdbc;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * Adds what speaks against the last day in the home.
	 * @param field the field of the day
	 */
	public void check(Tenancy tenancy, LocalDate lastDay, String field, Faults faults) {
		faults
			.addIf(lastDay.isBefore(tenancy.movedInOn()), field,
					"Borgeren kan ikke være flyttet før indflytningen " + DanishDates.format(tenancy.movedInOn()))
			.addIf(lastDay.isAfter(today().plusYears(YEARS_AHEAD)), field,
					"Dagen ligger mere end et år frem; tjek årstallet");
	}

	/**
	 * She leaves the home.
	 * @param lastDay her last day there, today, before or ahead; checked
	 */
	public void leave(String caseNumber, LocalDate lastDay) {
		if (!lastDay.isAfter(today())) {
			this.tenancies.moveOut(caseNumber, lastDay);
			return;
		}
		Tenancy tenancy = this.tenancies.required(caseNumber);
		plan(tenancy, lastDay);
		Lease lease = this.leases.get(tenancy.leaseId());
		if (!this.leases.isShared(lease)) {
			this.homes.terminate(lease.homeId(), lastDay);
		}
	}

	/**
	 * She stays after all: no day is planned any more.
	 */
	public void cancel(String caseNumber) {
		Tenancy tenancy = this.tenancies.required(caseNumber);
		plan(tenancy, null);
		Lease lease = this.leases.get(tenancy.leaseId());
		if (!this.leases.isShared(lease)) {
			this.homes.letOn(lease.homeId());
		}
	}

	/**
	 * Her last day in the home, as it was planned last.
	 */
	@Transactional(readOnly = true)
	public Optional<LocalDate> planned(long tenancyId) {
		return this.jdbc
			.sql("select last_day from moving_out_plan where tenancy_id = :tenancy order by id desc "
					+ "fetch first 1 rows only")
			.param("tenancy", tenancyId)
			.query((row, number) -> Optional.ofNullable(row.getObject("last_day", LocalDate.class)))
			.optional()
			.flatMap((day) -> day);
	}

	private void plan(Tenancy tenancy, LocalDate lastDay) {
		this.jdbc
			.sql("insert into moving_out_plan (case_number, tenancy_id, last_day, recorded_by, recorded_at) "
					+ "values (:caseNumber, :tenancy, :lastDay, :by, :at)")
			.param("caseNumber", tenancy.caseNumber())
			.param("tenancy", tenancy.id())
			.param("lastDay", lastDay)
			.param("by", this.user.id())
			.param("at", LocalDateTime.now(this.clock))
			.update();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
