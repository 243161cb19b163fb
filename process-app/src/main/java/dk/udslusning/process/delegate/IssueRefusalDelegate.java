package dk.udslusning.process.delegate;

import dk.udslusning.decision.refusal.Refusals;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Udsted afslag": exactly the text that was approved.
 */
@Component
class IssueRefusalDelegate implements JavaDelegate {

	private final Refusals refusals;

	IssueRefusalDelegate(Refusals refusals) {
		this.refusals = refusals;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.refusals.issue((Long) execution.getVariable(Variables.APPROVAL_ID));
	}

}
