package dk.udslusning.process.delegate;

import dk.udslusning.decision.calculation.Calculations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Beregn tilskud": the refund that is to be decided (SEL § 163 a).
 */
@Component
class CalculateSubsidyDelegate implements JavaDelegate {

	private final Calculations calculations;

	CalculateSubsidyDelegate(Calculations calculations) {
		this.calculations = calculations;
	}

	@Override
	public void execute(DelegateExecution execution) {
		CalculationVariables.set(execution, this.calculations.calculateFinal(execution.getProcessBusinessKey()));
	}

}
