package dk.udslusning.process.delegate;

import dk.udslusning.decision.stop.Stops;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Udsted afgørelse om stop": exactly the text that was signed off and approved.
 */
@Component
class IssueStopDelegate implements JavaDelegate {

	private final Stops stops;

	IssueStopDelegate(Stops stops) {
		this.stops = stops;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.stops.issue((Long) execution.getVariable(Variables.APPROVAL_ID));
		execution.setVariable(Variables.AGREEMENT_STOPPED, true);
	}

}
