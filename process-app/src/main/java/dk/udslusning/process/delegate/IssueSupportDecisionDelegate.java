package dk.udslusning.process.delegate;

import dk.udslusning.decision.support.SupportDecisions;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Udsted afgørelse om bostøtte": a grant, or a refusal that was approved.
 */
@Component
class IssueSupportDecisionDelegate implements JavaDelegate {

	private final SupportDecisions support;

	IssueSupportDecisionDelegate(SupportDecisions support) {
		this.support = support;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Long approvalId = (Long) execution.getVariable(Variables.APPROVAL_ID);
		boolean adverse = Boolean.TRUE.equals(execution.getVariable(Variables.APPROVED)) && approvalId != null;
		if (adverse) {
			this.support.issueApproved(approvalId);
		}
		else {
			this.support.issue(execution.getProcessBusinessKey());
		}
	}

}
