package dk.udslusning.process.delegate;

import dk.udslusning.decision.grant.GrantDecisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Udsted afgørelse om refusion": the decision and its letter (SEL § 163 a; FVL §§
 * 22-25).
 */
@Component
class IssueGrantDelegate implements JavaDelegate {

	private final GrantDecisions grants;

	IssueGrantDelegate(GrantDecisions grants) {
		this.grants = grants;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.grants.issue(execution.getProcessBusinessKey());
	}

}
