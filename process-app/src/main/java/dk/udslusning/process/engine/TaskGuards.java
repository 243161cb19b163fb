package dk.udslusning.process.engine;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;

import org.springframework.stereotype.Component;

/**
 * Puts due dates, assignment and the guards on every user task of every model. Built-in
 * listeners: no request to skip custom listeners leaves them out.
 */
@Component
public class TaskGuards extends AbstractBpmnParseListener {

	private final DueDates dueDates;

	private final CaseworkerAssignment caseworker;

	private final AssignmentGuard assignment;

	private final FirstCaseworker firstCaseworker;

	private final CompletionGuard completion;

	TaskGuards(DueDates dueDates, CaseworkerAssignment caseworker, AssignmentGuard assignment,
			FirstCaseworker firstCaseworker, CompletionGuard completion) {
		this.dueDates = dueDates;
		this.caseworker = caseworker;
		this.assignment = assignment;
		this.firstCaseworker = firstCaseworker;
		this.completion = completion;
	}

	@Override
	public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
		TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this.dueDates);
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, this.caseworker);
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this.assignment);
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this.firstCaseworker);
		task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this.completion);
	}

}
