package dk.udslusning.process.delegate;

import dk.udslusning.process.engine.Regulations;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Start satsregulering, hvis ingen er i gang": on its day, unless a team leader was
 * there first.
 */
@Component
class StartRegulationDelegate implements JavaDelegate {

	private final Regulations regulations;

	StartRegulationDelegate(Regulations regulations) {
		this.regulations = regulations;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.regulations.startIfNone();
	}

}
