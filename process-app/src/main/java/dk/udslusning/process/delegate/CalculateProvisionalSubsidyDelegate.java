package dk.udslusning.process.delegate;

import dk.udslusning.decision.calculation.Calculations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Beregn foreløbigt tilskud": the budget of a full month in the offered home.
 */
@Component
class CalculateProvisionalSubsidyDelegate implements JavaDelegate {

	private final Calculations calculations;

	CalculateProvisionalSubsidyDelegate(Calculations calculations) {
		this.calculations = calculations;
	}

	@Override
	public void execute(DelegateExecution execution) {
		CalculationVariables.set(execution, this.calculations.calculateProvisional(execution.getProcessBusinessKey()));
	}

}
