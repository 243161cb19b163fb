package dk.udslusning.process.engine;

import java.time.LocalDateTime;
import java.util.Map;

import dk.udslusning.casefile.tenancy.TenancyEndings;
import dk.udslusning.decision.extension.PeriodEndPlan;
import dk.udslusning.decision.extension.PeriodEnds;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * The times that follow from the case file while the citizen lives in the home, by the
 * timer variable that holds them.
 */
@Component
public class CaseTimers {

	private final PeriodEnds periodEnds;

	private final TenancyEndings endings;

	CaseTimers(PeriodEnds periodEnds, TenancyEndings endings) {
		this.periodEnds = periodEnds;
		this.endings = endings;
	}

	/**
	 * The times as the case file gives them now; some may be past.
	 * @param caseNumber the case, with a tenancy
	 * @return Danish local times
	 */
	public Map<String, LocalDateTime> of(String caseNumber) {
		PeriodEndPlan plan = this.periodEnds.plan(caseNumber);
		return Map.of(Variables.TENANCY_ENDS_AT, this.endings.endsAt(caseNumber), Variables.SIX_MONTHS_NOTICE_AT,
				plan.sixMonthsNoticeAt(), Variables.EXTENSION_ASSESSMENT_AT, plan.assessmentAt(),
				Variables.THREE_MONTHS_NOTICE_AT, plan.threeMonthsNoticeAt());
	}

}
