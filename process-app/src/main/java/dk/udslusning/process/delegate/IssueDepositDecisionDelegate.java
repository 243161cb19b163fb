package dk.udslusning.process.delegate;

import dk.udslusning.decision.deposit.DepositDecisions;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Udsted afgørelse om beboerindskudslån": a grant, or a refusal that was approved.
 */
@Component
class IssueDepositDecisionDelegate implements JavaDelegate {

	private final DepositDecisions deposits;

	IssueDepositDecisionDelegate(DepositDecisions deposits) {
		this.deposits = deposits;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.deposits.issue(execution.getProcessBusinessKey());
	}

}
