package dk.udslusning.process.delegate;

import dk.udslusning.decision.extension.ExtensionDecisions;
import dk.udslusning.decision.extension.IssuedExtension;
import dk.udslusning.process.engine.Reschedule;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Udsted forlængelse": the decision that was approved; it counts with the addendum.
 */
@Component
class IssueExtensionDelegate implements JavaDelegate {

	private final ExtensionDecisions extensions;

	IssueExtensionDelegate(ExtensionDecisions extensions) {
		this.extensions = extensions;
	}

	@Override
	public void execute(DelegateExecution execution) {
		IssuedExtension issued = this.extensions.issue((Long) execution.getVariable(Variables.APPROVAL_ID));
		execution.setVariable(Variables.ADDENDUM_DUE_AT, Reschedule.text(issued.addendumDueAt()));
		execution.setVariable(Variables.ADDENDUM_REMINDER_AT, Reschedule.text(issued.addendumReminderAt()));
		execution.setVariable(Variables.ADDENDUM_LAPSES_AT, Reschedule.text(issued.addendumLapsesAt()));
	}

}
