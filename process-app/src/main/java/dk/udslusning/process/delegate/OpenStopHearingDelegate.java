package dk.udslusning.process.delegate;

import dk.udslusning.decision.stop.Stops;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Åbn partshøring om stop": on what was found when the cure period was over (FVL § 19).
 * The citizen keeps the home, so the deadline is the long one.
 */
@Component
class OpenStopHearingDelegate implements JavaDelegate {

	private final Stops stops;

	OpenStopHearingDelegate(Stops stops) {
		this.stops = stops;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable(Variables.HEARING_ID, this.stops.openHearing(execution.getProcessBusinessKey()));
		execution.setVariable(Variables.HOUSING_AT_RISK, false);
	}

}
