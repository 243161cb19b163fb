package dk.udslusning.process.delegate;

import dk.udslusning.decision.recalculation.ChangeDecisions;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Udsted afgørelse om ændret beløb": exactly what was approved, and its letter (SEL §
 * 163 a; FVL §§ 22-25).
 */
@Component
class IssueChangedAmountDelegate implements JavaDelegate {

	private final ChangeDecisions decisions;

	IssueChangedAmountDelegate(ChangeDecisions decisions) {
		this.decisions = decisions;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.decisions.issue((Long) execution.getVariable(Variables.APPROVAL_ID));
	}

}
