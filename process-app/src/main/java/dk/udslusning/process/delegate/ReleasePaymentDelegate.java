package dk.udslusning.process.delegate;

import dk.udslusning.payment.PaymentGate;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Frigiv udbetaling": asks the gate, which stops payment and nothing else.
 */
@Component
class ReleasePaymentDelegate implements JavaDelegate {

	private final PaymentGate gate;

	ReleasePaymentDelegate(PaymentGate gate) {
		this.gate = gate;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable(Variables.PAYABLE, this.gate.ask(execution.getProcessBusinessKey()).isPayable());
	}

}
