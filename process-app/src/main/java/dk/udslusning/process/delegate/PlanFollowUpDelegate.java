package dk.udslusning.process.delegate;

import dk.udslusning.followup.FollowUp;
import dk.udslusning.followup.FollowUps;
import dk.udslusning.process.form.followup.FollowUpTimes;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Planlæg opfølgning": finds the day by the rhythm and puts the follow-up into the case
 * file.
 */
@Component
class PlanFollowUpDelegate implements JavaDelegate {

	private final FollowUps followUps;

	PlanFollowUpDelegate(FollowUps followUps) {
		this.followUps = followUps;
	}

	@Override
	public void execute(DelegateExecution execution) {
		String rhythm = (String) execution.getVariable(Variables.FOLLOW_UP_INTERVAL);
		FollowUp planned = this.followUps.plan(execution.getProcessBusinessKey(), rhythm);
		execution.setVariable(Variables.FOLLOW_UP_ID, planned.id());
		execution.setVariable(Variables.FOLLOW_UP_DUE_AT, FollowUpTimes.dueAt(planned));
		execution.setVariable(Variables.FOLLOW_UP_VISIBLE_AT, FollowUpTimes.visibleAt(planned));
	}

}
