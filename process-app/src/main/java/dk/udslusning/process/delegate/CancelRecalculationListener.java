package dk.udslusning.process.delegate;

import dk.udslusning.decision.recalculation.Recalculations;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

import org.springframework.stereotype.Component;

/**
 * At the end of every recalculation, however it ends: one that is still open was
 * cancelled, and what had been reported is open again.
 */
@Component
class CancelRecalculationListener implements ExecutionListener {

	private final Recalculations recalculations;

	CancelRecalculationListener(Recalculations recalculations) {
		this.recalculations = recalculations;
	}

	@Override
	public void notify(DelegateExecution execution) {
		this.recalculations.cancel((Long) execution.getVariable(Variables.RECALCULATION_ID));
	}

}
