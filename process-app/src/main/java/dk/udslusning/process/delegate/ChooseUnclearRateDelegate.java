package dk.udslusning.process.delegate;

import dk.udslusning.decision.calculation.CalculationOutcome;
import dk.udslusning.decision.regulation.RateRegulations;
import dk.udslusning.decision.regulation.UnclearRegulationRate;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Find uafklaret sats": the rate whose turn it is, for this turn alone.
 */
@Component
class ChooseUnclearRateDelegate implements JavaDelegate {

	private final RateRegulations regulations;

	ChooseUnclearRateDelegate(RateRegulations regulations) {
		this.regulations = regulations;
	}

	@Override
	public void execute(DelegateExecution execution) {
		UnclearRegulationRate rate = this.regulations
			.unclearRates((Long) execution.getVariable(Variables.REGULATION_ID))
			.get(LoopPlace.of(execution));
		execution.setVariableLocal(Variables.RATE_CODE, rate.code());
		execution.setVariableLocal(Variables.RATE_MONTH, rate.month().toString());
		execution.setVariableLocal(Variables.RATE_SITUATION, (rate.situation() == CalculationOutcome.RATE_MISSING)
				? Variables.RateSituation.MISSING : Variables.RateSituation.UNCONFIRMED);
	}

}
