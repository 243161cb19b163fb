package dk.udslusning.process.model;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One case on its way through the models. Tasks of called processes are found by the case
 * number, as in real life.
 */
final class Walk {

	private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

	private final ProcessEngine engine;

	private final String caseNumber;

	private final String instance;

	Walk(ProcessEngine engine, String caseNumber, String instance) {
		this.engine = engine;
		this.caseNumber = caseNumber;
		this.instance = instance;
	}

	String caseNumber() {
		return this.caseNumber;
	}

	/**
	 * Completes the one open task of that id.
	 */
	Walk complete(String element, Map<String, Object> routing) {
		this.engine.getTaskService().complete(task(element).getId(), routing);
		return this;
	}

	Walk complete(String... elements) {
		for (String element : elements) {
			complete(element, Map.of());
		}
		return this;
	}

	/**
	 * The case waits at exactly these user tasks.
	 */
	Walk waitsAt(String... elements) {
		assertThat(this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(this.caseNumber)
			.list()
			.stream()
			.map(Task::getTaskDefinitionKey)).as("open tasks of %s", this.caseNumber)
			.containsExactlyInAnyOrder(elements);
		return this;
	}

	Task task(String element) {
		List<Task> open = this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(this.caseNumber)
			.taskDefinitionKey(element)
			.initializeFormKeys()
			.list();
		assertThat(open).as("open tasks %s of %s", element, this.caseNumber).hasSize(1);
		return open.get(0);
	}

	/**
	 * Sends a message to the case, as the doors in Tasklist do.
	 */
	Walk receive(String message) {
		this.engine.getRuntimeService()
			.createMessageCorrelation(message)
			.processInstanceBusinessKey(this.caseNumber)
			.correlate();
		return this;
	}

	/**
	 * Sends a message with what only the scope that it opens is to know.
	 */
	Walk receive(String message, Map<String, Object> routing) {
		this.engine.getRuntimeService()
			.createMessageCorrelation(message)
			.processInstanceBusinessKey(this.caseNumber)
			.setVariablesToTriggeredScope(routing)
			.correlate();
		return this;
	}

	/**
	 * Whether anybody in the case waits for the message.
	 */
	boolean hears(String message) {
		return this.engine.getRuntimeService()
			.createExecutionQuery()
			.processInstanceBusinessKey(this.caseNumber)
			.messageEventSubscriptionName(message)
			.count() > 0;
	}

	/**
	 * Lets the step behind a transaction boundary happen.
	 */
	Walk goesOn(String element) {
		List<Job> waiting = due(element);
		assertThat(waiting).as("jobs at %s", element).hasSize(1);
		this.engine.getManagementService().executeJob(waiting.get(0).getId());
		return this;
	}

	/**
	 * The timer has not fired a minute before its time, and fires at it.
	 */
	Walk passes(String timer, LocalDateTime at) {
		ClockUtil.setCurrentTime(dateOf(at.minusMinutes(1)));
		assertThat(due(timer)).as("timer %s a minute early", timer).isEmpty();
		ClockUtil.setCurrentTime(dateOf(at));
		List<Job> due = due(timer);
		assertThat(due).as("timer %s at %s", timer, at).hasSize(1);
		this.engine.getManagementService().executeJob(due.get(0).getId());
		return this;
	}

	/**
	 * The process that was started has come to its end at this end event.
	 */
	Walk endsAt(String endEvent) {
		HistoricProcessInstance history = this.engine.getHistoryService()
			.createHistoricProcessInstanceQuery()
			.processInstanceId(this.instance)
			.singleResult();
		assertThat(history.getEndTime()).as("%s is not ended: %s", this.caseNumber, open()).isNotNull();
		assertThat(visits(endEvent)).as("visits of %s", endEvent).isEqualTo(1);
		assertThat(this.engine.getTaskService().createTaskQuery().processInstanceBusinessKey(this.caseNumber).count())
			.as("tasks left behind")
			.isZero();
		return this;
	}

	long visits(String element) {
		return this.engine.getHistoryService()
			.createHistoricActivityInstanceQuery()
			.activityId(element)
			.list()
			.stream()
			.filter((visit) -> rootOf(visit).equals(this.instance))
			.count();
	}

	Object variable(String name) {
		return this.engine.getHistoryService()
			.createHistoricVariableInstanceQuery()
			.processInstanceId(this.instance)
			.variableName(name)
			.singleResult()
			.getValue();
	}

	private List<String> open() {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(this.caseNumber)
			.list()
			.stream()
			.map(Task::getTaskDefinitionKey)
			.toList();
	}

	private List<Job> due(String timer) {
		return this.engine.getManagementService()
			.createJobQuery()
			.activityId(timer)
			.executable()
			.list()
			.stream()
			.filter((job) -> this.caseNumber.equals(this.engine.getRuntimeService()
				.createProcessInstanceQuery()
				.processInstanceId(job.getProcessInstanceId())
				.singleResult()
				.getBusinessKey()))
			.toList();
	}

	private static String rootOf(HistoricActivityInstance visit) {
		return visit.getRootProcessInstanceId();
	}

	private static Date dateOf(LocalDateTime time) {
		return Date.from(time.atZone(COPENHAGEN).toInstant());
	}

}
