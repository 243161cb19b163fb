package dk.udslusning.decision.takeover;

import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.decision.extension.PeriodEndsTold;
import dk.udslusning.decision.extension.TakenOverExtensions;
import dk.udslusning.followup.FollowUps;

import org.springframework.stereotype.Component;

/**
 * What happened in the home: the period's extension, what was told of its end, and the
 * last follow-up.
 */
@Component
class TenancyTakeOver {

	private final TakenOverExtensions extensions;

	private final PeriodEndsTold told;

	private final Leases leases;

	private final FollowUps followUps;

	TenancyTakeOver(TakenOverExtensions extensions, PeriodEndsTold told, Leases leases, FollowUps followUps) {
		this.extensions = extensions;
		this.told = told;
		this.leases = leases;
		this.followUps = followUps;
	}

	void takeOver(String caseNumber, RunningCourse course) {
		PeriodPart period = course.period();
		if (period.isExtended()) {
			PeriodPart.NAMES.take(() -> this.extensions.keep(caseNumber, period.addendum(), period.ranUntil(),
					period.extensionDecidedOn(), course.source()));
		}
		this.told.keep(caseNumber, this.leases.required(caseNumber).lastLegalDay(), period.told());
		FollowUpPart last = course.followUp();
		if (last.isHeld()) {
			FollowUpPart.NAMES.take(() -> this.followUps.takeOver(caseNumber, last.lastFollowUpOn(),
					last.followUpForm(), last.followUpHeldBy()));
		}
	}

}
