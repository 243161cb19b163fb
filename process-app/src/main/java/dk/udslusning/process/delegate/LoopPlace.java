package dk.udslusning.process.delegate;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Which turn it is where a step is done once for each case: counted by the engine from 0.
 */
final class LoopPlace {

	private static final String COUNTER = "loopCounter";

	private LoopPlace() {
	}

	static int of(DelegateExecution execution) {
		return (Integer) execution.getVariable(COUNTER);
	}

}
