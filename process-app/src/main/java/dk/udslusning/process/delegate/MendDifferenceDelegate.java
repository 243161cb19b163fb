package dk.udslusning.process.delegate;

import dk.udslusning.process.names.Variables;
import dk.udslusning.process.reconciliation.CaseRepairs;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Udfør rettelsen": the remedy that was chosen in the form.
 */
@Component
class MendDifferenceDelegate implements JavaDelegate {

	private final CaseRepairs repairs;

	MendDifferenceDelegate(CaseRepairs repairs) {
		this.repairs = repairs;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.repairs.mend((Long) execution.getVariable(Variables.DIFFERENCE_ID));
	}

}
