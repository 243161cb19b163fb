package dk.udslusning.process.delegate;

import dk.udslusning.casefile.tenancy.TenancyEndings;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Find, hvordan det endte": she moved out, the period is over, or she goes on in another
 * home.
 */
@Component
class DetermineTenancyEndingDelegate implements JavaDelegate {

	private final TenancyEndings endings;

	DetermineTenancyEndingDelegate(TenancyEndings endings) {
		this.endings = endings;
	}

	@Override
	public void execute(DelegateExecution execution) {
		execution.setVariable(Variables.TENANCY_ENDING,
				this.endings.conclude(execution.getProcessBusinessKey()).name());
	}

}
