package dk.udslusning.process.engine;

import dk.udslusning.casefile.lease.LastLegalDayMoved;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When the last legal day of a lease moves, everything that waits for it moves with it,
 * in the same transaction. A moving out that is planned for an earlier day stays.
 */
@Component
class PeriodTimers {

	private final CaseTimers timers;

	private final Reschedule reschedule;

	PeriodTimers(CaseTimers timers, Reschedule reschedule) {
		this.timers = timers;
		this.reschedule = reschedule;
	}

	@EventListener
	void move(LastLegalDayMoved moved) {
		this.timers.of(moved.caseNumber())
			.forEach((variable, at) -> this.reschedule.move(moved.caseNumber(), variable, at));
	}

}
