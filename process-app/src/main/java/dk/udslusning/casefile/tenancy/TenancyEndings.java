package dk.udslusning.casefile.tenancy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.stream.Stream;

import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.rules.time.Deadlines;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When and how the time in a home ends: on the last legal day, or where that comes first
 * on the planned day of moving out, or on the last day before a decision stopped the
 * refund.
 */
@Service
@Transactional
public class TenancyEndings {

	private final Tenancies tenancies;

	private final MovingOut movingOut;

	private final Leases leases;

	private final RefundStops stops;

	private final Clock clock;

	TenancyEndings(Tenancies tenancies, MovingOut movingOut, Leases leases, RefundStops stops, Clock clock) {
		this.tenancies = tenancies;
		this.movingOut = movingOut;
		this.leases = leases;
		this.stops = stops;
		this.clock = clock;
	}

	/**
	 * The last day of the case's newest tenancy as it is known now.
	 */
	@Transactional(readOnly = true)
	public LocalDate lastDay(String caseNumber) {
		Tenancy tenancy = this.tenancies.required(caseNumber);
		LocalDate legal = this.leases.get(tenancy.leaseId()).lastLegalDay();
		LocalDate left = Optional.ofNullable(tenancy.movedOutOn())
			.or(() -> this.movingOut.planned(tenancy.id()))
			.orElse(legal);
		return Stream.of(legal, left, stopped(tenancy).orElse(legal)).min(LocalDate::compareTo).orElseThrow();
	}

	/**
	 * Whether the citizen lives in a transitional home of the case, with its time not
	 * over yet.
	 */
	@Transactional(readOnly = true)
	public boolean isUnderWay(String caseNumber) {
		return this.tenancies.latest(caseNumber)
			.filter((tenancy) -> tenancy.movedOutOn() == null)
			.filter((tenancy) -> LocalDateTime.now(this.clock).isBefore(endsAt(caseNumber)))
			.isPresent();
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
	 * goes on there; that she once lived in another home says nothing of how the time in
	 * this one ended.
	 * @throws IllegalStateException where neither a moving out, nor the last legal day,
	 * nor a stop, nor another home explains it: the time in the home is not over
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
		if (stopped(tenancy).filter((lastDay) -> lastDay.isBefore(today)).isPresent()) {
			return TenancyEnding.STOPPED;
		}
		if (this.tenancies.hasEarlier(tenancy)) {
			return TenancyEnding.ANOTHER_HOME;
		}
		throw new IllegalStateException("Tiden i boligen i sag " + caseNumber
				+ " er ikke slut: borgeren er ikke flyttet, og perioden løber endnu");
	}

	/** The last day of the refund, where it was stopped while she lived here. */
	private Optional<LocalDate> stopped(Tenancy tenancy) {
		return this.stops.lastDay(tenancy.caseNumber()).filter((lastDay) -> !lastDay.isBefore(tenancy.movedInOn()));
	}

}
