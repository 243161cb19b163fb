package dk.udslusning.process.delegate;

import dk.udslusning.decision.appeal.Reassessments;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Udsted afgørelse om klagen": exactly the text that was approved.
 */
@Component
class IssueAppealOutcomeDelegate implements JavaDelegate {

	private final Reassessments reassessments;

	IssueAppealOutcomeDelegate(Reassessments reassessments) {
		this.reassessments = reassessments;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.reassessments.issue((Long) execution.getVariable(Variables.APPROVAL_ID))
			.ifPresent((letter) -> execution.setVariable(Variables.LETTER_ID, letter));
	}

}
