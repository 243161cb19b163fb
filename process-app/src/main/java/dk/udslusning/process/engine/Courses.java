package dk.udslusning.process.engine;

import dk.udslusning.process.names.TransitionCourse;
import org.camunda.bpm.engine.RuntimeService;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Starts courses and tells them what happened.
 */
@Component
public class Courses {

	private final RuntimeService runtime;

	Courses(@Lazy RuntimeService runtime) {
		this.runtime = runtime;
	}

	/**
	 * Starts the course of a case, unless it runs.
	 */
	public void start(String caseNumber) {
		boolean running = this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(TransitionCourse.KEY)
			.processInstanceBusinessKey(caseNumber)
			.count() > 0;
		if (!running) {
			this.runtime.startProcessInstanceByKey(TransitionCourse.KEY, caseNumber);
		}
	}

	/**
	 * Tells whoever waits in the case. Nobody waiting is normal: the fact stands in the
	 * case file.
	 */
	public void tell(String caseNumber, String message) {
		this.runtime.createMessageCorrelation(message).processInstanceBusinessKey(caseNumber).correlateAll();
	}

}
