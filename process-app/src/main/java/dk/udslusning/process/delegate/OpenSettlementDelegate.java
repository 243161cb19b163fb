package dk.udslusning.process.delegate;

import java.util.Optional;

import dk.udslusning.decision.ending.TenancySettlements;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Find måneder, der skal gøres op": the last month and every change that is still open.
 */
@Component
class OpenSettlementDelegate implements JavaDelegate {

	private final TenancySettlements settlements;

	OpenSettlementDelegate(TenancySettlements settlements) {
		this.settlements = settlements;
	}

	@Override
	public void execute(DelegateExecution execution) {
		Optional<Long> recalculation = this.settlements.open(execution.getProcessBusinessKey());
		recalculation.ifPresent((id) -> execution.setVariable(Variables.RECALCULATION_ID, id));
		execution.setVariable(Variables.SETTLEMENT_NEEDED, recalculation.isPresent());
	}

}
