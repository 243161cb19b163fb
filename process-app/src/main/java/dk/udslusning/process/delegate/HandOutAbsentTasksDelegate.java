package dk.udslusning.process.delegate;

import dk.udslusning.process.engine.StandInTasks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Fordel fraværendes opgaver": whose absence begins or ends today has the tasks moved
 * before anybody is at work.
 */
@Component
class HandOutAbsentTasksDelegate implements JavaDelegate {

	private final StandInTasks tasks;

	HandOutAbsentTasksDelegate(StandInTasks tasks) {
		this.tasks = tasks;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.tasks.bringUpToDate();
	}

}
