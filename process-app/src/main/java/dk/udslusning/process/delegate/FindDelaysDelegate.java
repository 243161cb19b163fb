package dk.udslusning.process.delegate;

import dk.udslusning.process.deadline.CaseDelays;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Find sager nær deres frist": whoever waits longer than the municipality promised is
 * told (RSL § 3).
 */
@Component
class FindDelaysDelegate implements JavaDelegate {

	private final CaseDelays delays;

	FindDelaysDelegate(CaseDelays delays) {
		this.delays = delays;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.delays.find();
	}

}
