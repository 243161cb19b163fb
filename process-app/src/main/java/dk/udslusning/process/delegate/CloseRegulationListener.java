package dk.udslusning.process.delegate;

import dk.udslusning.decision.regulation.RateRegulations;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;

import org.springframework.stereotype.Component;

/**
 * At the end of every regulation, however it ends: it is closed, and what was calculated
 * and not issued stands in no case's way.
 */
@Component
class CloseRegulationListener implements ExecutionListener {

	private final RateRegulations regulations;

	CloseRegulationListener(RateRegulations regulations) {
		this.regulations = regulations;
	}

	@Override
	public void notify(DelegateExecution execution) {
		Long regulationId = (Long) execution.getVariable(Variables.REGULATION_ID);
		if (regulationId != null) {
			this.regulations.close(regulationId);
		}
	}

}
