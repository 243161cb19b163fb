package dk.udslusning.process.engine;

import dk.udslusning.casefile.lease.LastLegalDayMoved;
import dk.udslusning.casefile.tenancy.TenancyEndings;
import dk.udslusning.decision.extension.PeriodEndPlan;
import dk.udslusning.decision.extension.PeriodEnds;
import dk.udslusning.process.names.Variables;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When the last legal day of a lease moves, everything that waits for it moves with it,
 * in the same transaction. A moving out that is planned for an earlier day stays.
 */
@Component
class PeriodTimers {

	private final PeriodEnds periodEnds;

	private final TenancyEndings endings;

	private final Reschedule reschedule;

	PeriodTimers(PeriodEnds periodEnds, TenancyEndings endings, Reschedule reschedule) {
		this.periodEnds = periodEnds;
		this.endings = endings;
		this.reschedule = reschedule;
	}

	@EventListener
	void move(LastLegalDayMoved moved) {
		String caseNumber = moved.caseNumber();
		PeriodEndPlan plan = this.periodEnds.plan(caseNumber);
		this.reschedule.move(caseNumber, Variables.TENANCY_ENDS_AT, this.endings.endsAt(caseNumber));
		this.reschedule.move(caseNumber, Variables.SIX_MONTHS_NOTICE_AT, plan.sixMonthsNoticeAt());
		this.reschedule.move(caseNumber, Variables.EXTENSION_ASSESSMENT_AT, plan.assessmentAt());
		this.reschedule.move(caseNumber, Variables.THREE_MONTHS_NOTICE_AT, plan.threeMonthsNoticeAt());
	}

}
