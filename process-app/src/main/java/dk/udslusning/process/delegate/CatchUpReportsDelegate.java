package dk.udslusning.process.delegate;

import dk.udslusning.process.engine.ContactCourier;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Hent det, der er meldt før": what was told before the citizen lived in the home.
 */
@Component
class CatchUpReportsDelegate implements JavaDelegate {

	private final ContactCourier courier;

	CatchUpReportsDelegate(ContactCourier courier) {
		this.courier = courier;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.courier.catchUp(execution.getProcessBusinessKey());
	}

}
