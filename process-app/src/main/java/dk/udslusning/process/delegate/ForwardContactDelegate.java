package dk.udslusning.process.delegate;

import dk.udslusning.process.engine.ContactCourier;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Giv besked til forløbet": a message that changes the course reaches it; a note does
 * not.
 */
@Component
class ForwardContactDelegate implements JavaDelegate {

	private final ContactCourier courier;

	ForwardContactDelegate(ContactCourier courier) {
		this.courier = courier;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.courier.bring((Long) execution.getVariable(Variables.CONTACT_ID));
	}

}
