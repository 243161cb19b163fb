package dk.udslusning.process.delegate;

import dk.udslusning.process.names.Loop;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Which turn it is where a step is done once for each case: counted by the engine from 0.
 */
final class LoopPlace {

	private LoopPlace() {
	}

	static int of(DelegateExecution execution) {
		return (Integer) execution.getVariable(Loop.COUNTER);
	}

}
