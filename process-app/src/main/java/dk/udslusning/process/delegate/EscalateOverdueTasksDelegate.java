package dk.udslusning.process.delegate;

import dk.udslusning.process.deadline.OverdueTasks;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import org.springframework.stereotype.Component;

/**
 * "Find overskredne frister": a team leader is told of tasks that nobody has done.
 */
@Component
class EscalateOverdueTasksDelegate implements JavaDelegate {

	private final OverdueTasks overdue;

	EscalateOverdueTasksDelegate(OverdueTasks overdue) {
		this.overdue = overdue;
	}

	@Override
	public void execute(DelegateExecution execution) {
		this.overdue.escalate();
	}

}
