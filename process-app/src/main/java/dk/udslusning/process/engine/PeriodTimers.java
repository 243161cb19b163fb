package dk.udslusning.process.engine;

import dk.udslusning.casefile.lease.LastLegalDayMoved;
import dk.udslusning.decision.extension.PeriodEndPlan;
import dk.udslusning.decision.extension.PeriodEnds;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.time.Deadlines;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When the last legal day of a lease moves, everything that waits for it moves with it,
 * in the same transaction.
 */
@Component
class PeriodTimers {

	private final PeriodEnds periodEnds;

	private final Reschedule reschedule;

	PeriodTimers(PeriodEnds periodEnds, Reschedule reschedule) {
		this.periodEnds = periodEnds;
		this.reschedule = reschedule;
	}

	@EventListener
	void move(LastLegalDayMoved moved) {
		String caseNumber = moved.caseNumber();
		PeriodEndPlan plan = this.periodEnds.plan(caseNumber);
		this.reschedule.move(caseNumber, Variables.TENANCY_ENDS_AT, Deadlines.passedAt(moved.lastLegalDay()));
		this.reschedule.move(caseNumber, Variables.SIX_MONTHS_NOTICE_AT, plan.sixMonthsNoticeAt());
		this.reschedule.move(caseNumber, Variables.EXTENSION_ASSESSMENT_AT, plan.assessmentAt());
		this.reschedule.move(caseNumber, Variables.THREE_MONTHS_NOTICE_AT, plan.threeMonthsNoticeAt());
	}

}
