package dk.udslusning.process.reconciliation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import dk.udslusning.process.engine.EngineClock;
import dk.udslusning.process.engine.SystemCalls;
import dk.udslusning.process.names.CaseRepair;
import dk.udslusning.process.names.NightlyReview;
import dk.udslusning.process.names.RateRegulation;
import dk.udslusning.process.names.RegulationCalendar;
import dk.udslusning.process.names.Tenancy;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * What the engine says of a case.
 */
@Component
public class EngineState {

	private static final Set<String> OF_NO_CASE = Set.of(NightlyReview.KEY, CaseRepair.KEY, RateRegulation.KEY,
			RegulationCalendar.KEY);

	private final RuntimeService runtime;

	private final HistoryService history;

	private final ManagementService management;

	private final RepositoryService repository;

	private final SystemCalls system;

	private final Clock clock;

	EngineState(@Lazy RuntimeService runtime, @Lazy HistoryService history, @Lazy ManagementService management,
			@Lazy RepositoryService repository, SystemCalls system, Clock clock) {
		this.runtime = runtime;
		this.history = history;
		this.management = management;
		this.repository = repository;
		this.system = system;
		this.clock = clock;
	}

	/**
	 * The case's courses that run, oldest first.
	 */
	public List<LiveCourse> courses(String caseNumber) {
		return this.system.call(() -> this.runtime.createProcessInstanceQuery()
			.processDefinitionKey(TransitionCourse.KEY)
			.processInstanceBusinessKey(caseNumber)
			.list()
			.stream()
			.map((instance) -> course(instance.getId()))
			.sorted(Comparator.comparing(LiveCourse::startedAt).thenComparing(LiveCourse::id))
			.toList());
	}

	/**
	 * A root instance of any process, by its id.
	 */
	LiveCourse course(String instanceId) {
		HistoricProcessInstance instance = this.history.createHistoricProcessInstanceQuery()
			.processInstanceId(instanceId)
			.singleResult();
		return new LiveCourse(instanceId, local(instance.getStartTime()),
				this.history.createHistoricTaskInstanceQuery()
					.rootProcessInstanceId(instanceId)
					.unfinished()
					.list()
					.stream()
					.map(HistoricTaskInstance::getName)
					.distinct()
					.sorted()
					.toList());
	}

	/**
	 * The ids of the elements at which the course itself waits.
	 */
	Set<String> places(LiveCourse course) {
		return this.system.call(() -> new TreeSet<>(this.runtime.getActiveActivityIds(course.id())));
	}

	/**
	 * The times in homes that the engine takes for not over, the one that began first
	 * first. A tenancy that only brings to an end what was open is over.
	 */
	List<LiveTenancy> tenancies(String caseNumber) {
		return this.system.call(() -> this.history.createHistoricProcessInstanceQuery()
			.processDefinitionKey(Tenancy.KEY)
			.processInstanceBusinessKey(caseNumber)
			.unfinished()
			.orderByProcessInstanceStartTime()
			.asc()
			.list()
			.stream()
			.filter((tenancy) -> this.runtime.createEventSubscriptionQuery()
				.processInstanceId(tenancy.getId())
				.activityId(Tenancy.BOUNDARY_EVENT_TENANCY_LEFT)
				.count() > 0)
			.map((tenancy) -> tenancy(tenancy.getId()))
			.toList());
	}

	/**
	 * The steps of the case that have failed and are not tried again, as a person knows
	 * them: sorted, each once.
	 */
	Set<String> failedSteps(String caseNumber) {
		return this.system.call(() -> {
			Set<String> steps = new TreeSet<>();
			failedJobs(caseNumber).forEach((job) -> steps.add(step(job)));
			return steps;
		});
	}

	/**
	 * The jobs of the case that have failed and are not tried again.
	 */
	List<Job> failedJobs(String caseNumber) {
		return this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseNumber)
			.list()
			.stream()
			.flatMap((instance) -> this.management.createJobQuery()
				.processInstanceId(instance.getId())
				.noRetriesLeft()
				.list()
				.stream())
			.toList();
	}

	/**
	 * The root instances that should each belong to a case.
	 */
	List<ProcessInstance> roots() {
		return this.system.call(() -> this.runtime.createProcessInstanceQuery()
			.rootProcessInstances()
			.list()
			.stream()
			.filter((root) -> !OF_NO_CASE.contains(root.getProcessDefinitionKey()))
			.toList());
	}

	private LiveTenancy tenancy(String instanceId) {
		String endsAt = (String) this.runtime.getVariable(instanceId, Variables.TENANCY_ENDS_AT);
		long due = this.management.createJobQuery()
			.processInstanceId(instanceId)
			.activityId(Tenancy.BOUNDARY_EVENT_LAST_LEGAL_DAY)
			.withRetriesLeft()
			.duedateLowerThan(Date.from(this.clock.instant().plusSeconds(1)))
			.count();
		return new LiveTenancy(instanceId, LocalDateTime.parse(endsAt), due > 0);
	}

	private String step(Job job) {
		JobDefinition definition = this.management.createJobDefinitionQuery()
			.jobDefinitionId(job.getJobDefinitionId())
			.singleResult();
		FlowElement element = this.repository.getBpmnModelInstance(definition.getProcessDefinitionId())
			.getModelElementById(definition.getActivityId());
		return element.getName();
	}

	private static LocalDateTime local(Date time) {
		return LocalDateTime.ofInstant(time.toInstant(), EngineClock.DENMARK);
	}

}
