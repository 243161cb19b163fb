package dk.udslusning.process.delegate;

import dk.udslusning.process.engine.ContactCourier;
import dk.udslusning.process.engine.RegulationNews;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Hent det, der er meldt før": what was told before the citizen lived in the home, and
 * letters on new rates that nobody listened for.
 */
@Component
class CatchUpReportsDelegate implements JavaDelegate {

	private final ContactCourier courier;

	private final RegulationNews regulations;

	CatchUpReportsDelegate(ContactCourier courier, RegulationNews regulations) {
		this.courier = courier;
		this.regulations = regulations;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.courier.catchUp(execution.getProcessBusinessKey());
		this.regulations.catchUp(execution.getProcessBusinessKey());
	}

}
