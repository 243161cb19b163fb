package dk.udslusning.process.delegate;

import dk.udslusning.decision.extension.PeriodEndPlan;
import dk.udslusning.decision.extension.PeriodEnds;
import dk.udslusning.process.engine.Reschedule;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Find periodens tidspunkter": what is due before the period ends, and what of it is
 * still true.
 */
@Component
class PlanPeriodEndDelegate implements JavaDelegate {

	private final PeriodEnds periodEnds;

	PlanPeriodEndDelegate(PeriodEnds periodEnds) {
		this.periodEnds = periodEnds;
	}

	@Override
	public void execute(DelegateExecution execution) {
		PeriodEndPlan plan = this.periodEnds.plan(execution.getProcessBusinessKey());
		execution.setVariable(Variables.SIX_MONTHS_NOTICE_AT, Reschedule.text(plan.sixMonthsNoticeAt()));
		execution.setVariable(Variables.EXTENSION_ASSESSMENT_AT, Reschedule.text(plan.assessmentAt()));
		execution.setVariable(Variables.THREE_MONTHS_NOTICE_AT, Reschedule.text(plan.threeMonthsNoticeAt()));
		execution.setVariable(Variables.SIX_MONTHS_NOTICE_DUE, plan.sixMonthsNoticeDue());
		execution.setVariable(Variables.THREE_MONTHS_NOTICE_DUE, plan.threeMonthsNoticeDue());
		execution.setVariable(Variables.EXTENSION_POSSIBLE, plan.extensionPossible());
		execution.setVariable(Variables.EXTENDED, false);
	}

}
