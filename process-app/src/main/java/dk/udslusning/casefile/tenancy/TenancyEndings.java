package dk.udslusning.casefile.tenancy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.rules.time.Deadlines;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When and how the time in a home ends: on the last legal day, or on the planned day of
 * moving out where that comes first.
 */
@Service
@Transactional
public class TenancyEndings {

	private final Tenancies tenancies;

	private final MovingOut movingOut;

	private final Leases leases;

	private final Clock clock;

	TenancyEndings(Tenancies tenancies, MovingOut movingOut, Leases leases, Clock clock) {
		this.tenancies = tenancies;
		this.movingOut = movingOut;
		this.leases = leases;
		this.clock = clock;
	}

	/**
	 * The last day of the case's newest tenancy as it is known now.
	 */
	@Transactional(readOnly = true)
	public LocalDate lastDay(String caseNumber) {
		Tenancy tenancy = this.tenancies.required(caseNumber);
		LocalDate legal = this.leases.get(tenancy.leaseId()).lastLegalDay();
		return Optional.ofNullable(tenancy.movedOutOn())
			.or(() -> this.movingOut.planned(tenancy.id()))
			.filter((left) -> left.isBefore(legal))
			.orElse(legal);
	}

	/**
	 * When that day has passed: at 06:00 on the next.
	 */
	@Transactional(readOnly = true)
	public LocalDateTime endsAt(String caseNumber) {
		return Deadlines.passedAt(lastDay(caseNumber));
	}

	/**
	 * Says how a tenancy of the case ended. A planned moving out whose day has passed is
	 * done first. Whoever has signed the next lease, or lives in the next home already,
	 * goes on there.
	 */
	public TenancyEnding conclude(String caseNumber) {
		LocalDate today = LocalDate.now(this.clock);
		this.tenancies.latest(caseNumber)
			.filter((tenancy) -> tenancy.movedOutOn() == null)
			.flatMap((tenancy) -> this.movingOut.planned(tenancy.id()))
			.filter((day) -> day.isBefore(today))
			.ifPresent((day) -> this.tenancies.moveOut(caseNumber, day));
		Tenancy tenancy = this.tenancies.required(caseNumber);
		if (tenancy.movedOutOn() != null) {
			boolean goesOn = !this.leases.required(caseNumber).id().equals(tenancy.leaseId());
			return goesOn ? TenancyEnding.ANOTHER_HOME : TenancyEnding.MOVED_OUT;
		}
		if (this.leases.get(tenancy.leaseId()).lastLegalDay().isBefore(today)) {
			return TenancyEnding.LAST_LEGAL_DAY;
		}
		return this.tenancies.hasEarlier(tenancy) ? TenancyEnding.ANOTHER_HOME : TenancyEnding.STOPPED;
	}

}
