package dk.udslusning.process.delegate;

import dk.udslusning.decision.recalculation.ChangeDecisions;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Notér, at intet ændres": a note in the case, and no letter about nothing.
 */
@Component
class LeaveUnchangedDelegate implements JavaDelegate {

	private final ChangeDecisions decisions;

	LeaveUnchangedDelegate(ChangeDecisions decisions) {
		this.decisions = decisions;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.decisions.leaveUnchanged((Long) execution.getVariable(Variables.RECALCULATION_ID));
	}

}
