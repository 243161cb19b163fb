package dk.udslusning.process.delegate;

import dk.udslusning.decision.extension.ExtensionDecisions;
import dk.udslusning.decision.extension.PeriodEndPlan;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Lad forlængelsen bortfalde": without the addendum she stays as an ordinary tenant.
 */
@Component
class LapseExtensionDelegate implements JavaDelegate {

	private final ExtensionDecisions extensions;

	LapseExtensionDelegate(ExtensionDecisions extensions) {
		this.extensions = extensions;
	}

	@Override
	public void execute(DelegateExecution execution) {
		PeriodEndPlan plan = this.extensions.lapse(execution.getProcessBusinessKey());
		execution.setVariable(Variables.EXTENDED, false);
		execution.setVariable(Variables.THREE_MONTHS_NOTICE_DUE, plan.threeMonthsNoticeDue());
	}

}
