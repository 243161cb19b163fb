package dk.udslusning.process.delegate;

import dk.udslusning.followup.FollowUpNeed;
import dk.udslusning.followup.FollowUps;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Find behov og tid": what the rhythm of follow-ups depends on.
 */
@Component
class DetermineNeedDelegate implements JavaDelegate {

	private final FollowUps followUps;

	DetermineNeedDelegate(FollowUps followUps) {
		this.followUps = followUps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		FollowUpNeed need = this.followUps.need(execution.getProcessBusinessKey());
		execution.setVariable(Variables.NEED_LEVEL, need.level().name());
		execution.setVariable(Variables.MONTHS_SINCE_MOVING_IN, need.monthsSinceMovingIn());
	}

}
