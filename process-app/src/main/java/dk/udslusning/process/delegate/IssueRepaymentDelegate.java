package dk.udslusning.process.delegate;

import dk.udslusning.decision.repayment.Repayments;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Udsted afgørelse om tilbagebetaling": exactly the text that was approved.
 */
@Component
class IssueRepaymentDelegate implements JavaDelegate {

	private final Repayments repayments;

	IssueRepaymentDelegate(Repayments repayments) {
		this.repayments = repayments;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable(Variables.LETTER_ID,
				this.repayments.issue((Long) execution.getVariable(Variables.APPROVAL_ID)));
	}

}
