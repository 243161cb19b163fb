package dk.udslusning.process.delegate;

import dk.udslusning.decision.regulation.RateRegulations;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Saml resultatet": whether there is something to approve, and which rates are waited
 * for.
 */
@Component
class SumUpRegulationDelegate implements JavaDelegate {

	private final RateRegulations regulations;

	SumUpRegulationDelegate(RateRegulations regulations) {
		this.regulations = regulations;
	}

	@Override
	public void execute(DelegateExecution execution) {
		long regulationId = (Long) execution.getVariable(Variables.REGULATION_ID);
		execution.setVariable(Variables.REGULATION_OUTCOME, this.regulations.sumUp(regulationId).name());
		execution.setVariable(Variables.UNCLEAR_RATES, this.regulations.unclearRates(regulationId).size());
	}

}
