package dk.udslusning.process.delegate;

import dk.udslusning.decision.extension.NoExtensions;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Udsted afslag på forlængelse": exactly the text that was approved.
 */
@Component
class IssueNoExtensionDelegate implements JavaDelegate {

	private final NoExtensions noExtensions;

	IssueNoExtensionDelegate(NoExtensions noExtensions) {
		this.noExtensions = noExtensions;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.noExtensions.issue((Long) execution.getVariable(Variables.APPROVAL_ID));
	}

}
