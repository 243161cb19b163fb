package dk.udslusning.process.delegate;

import dk.udslusning.decision.regulation.RateRegulations;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Beregn sagen med de nye satser": one case, in a job of its own (SEL § 163 a).
 */
@Component
class RegulateCaseDelegate implements JavaDelegate {

	private final RateRegulations regulations;

	RegulateCaseDelegate(RateRegulations regulations) {
		this.regulations = regulations;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.regulations.calculate((Long) execution.getVariable(Variables.REGULATION_ID), LoopPlace.of(execution));
	}

}
