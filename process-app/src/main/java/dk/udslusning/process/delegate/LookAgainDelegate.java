package dk.udslusning.process.delegate;

import dk.udslusning.decision.recalculation.ChangeDecisions;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Se efter nye oplysninger": whatever joined since it was prepared, and whether another
 * month has begun.
 */
@Component
class LookAgainDelegate implements JavaDelegate {

	private final ChangeDecisions decisions;

	LookAgainDelegate(ChangeDecisions decisions) {
		this.decisions = decisions;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable(Variables.CHANGE_STANDS,
				this.decisions.lookAgain((Long) execution.getVariable(Variables.APPROVAL_ID)).name());
	}

}
