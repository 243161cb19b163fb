package dk.udslusning.process.standing;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import dk.udslusning.access.Role;
import dk.udslusning.process.engine.EngineClock;
import dk.udslusning.process.engine.SystemCalls;
import dk.udslusning.process.names.TransitionCourse;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Where a case stands in the models: the phase of its course, and every step that waits,
 * in the course and beside it. The words are those of the models.
 */
@Component
public class CaseStanding {

	private final RuntimeService runtime;

	private final TaskService tasks;

	private final ManagementService management;

	private final RepositoryService repository;

	private final SystemCalls system;

	/** By process definition, which never changes. */
	private final Map<String, CourseMap> maps = new ConcurrentHashMap<>();

	/** By process definition, too. */
	private final Map<String, String> processes = new ConcurrentHashMap<>();

	/** By job definition, which never changes. */
	private final Map<String, String> timers = new ConcurrentHashMap<>();

	CaseStanding(@Lazy RuntimeService runtime, @Lazy TaskService tasks, @Lazy ManagementService management,
			@Lazy RepositoryService repository, SystemCalls system) {
		this.runtime = runtime;
		this.tasks = tasks;
		this.management = management;
		this.repository = repository;
		this.system = system;
	}

	/**
	 * The phases of the course, in their order.
	 * @return empty where no course runs: the case is closed
	 */
	public List<CoursePhase> phases(String caseNumber) {
		return this.system.call(() -> this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseNumber, TransitionCourse.KEY)
			.list()
			.stream()
			.findFirst()
			.map((course) -> this.maps
				.computeIfAbsent(course.getProcessDefinitionId(),
						(definition) -> new CourseMap(this.repository.getBpmnModelInstance(definition)))
				.phases(elements(course)))
			.orElse(List.of()));
	}

	/**
	 * What waits in all running processes of the case: first what somebody must do, the
	 * oldest first, then what happens by itself, the next first.
	 */
	public List<OpenStep> steps(String caseNumber) {
		return this.system.call(() -> {
			List<OpenStep> steps = new ArrayList<>();
			for (Task task : this.tasks.createTaskQuery().processInstanceBusinessKey(caseNumber).list()) {
				steps.add(step(task));
			}
			for (Job timer : waiting(caseNumber)) {
				steps.add(new OpenStep(this.timers.computeIfAbsent(timer.getJobDefinitionId(), this::name),
						process(timer.getProcessDefinitionId()), true, null, null, local(timer.getDuedate())));
			}
			steps.sort(
					Comparator.comparing(OpenStep::byItself).thenComparing(OpenStep::at).thenComparing(OpenStep::name));
			return steps;
		});
	}

	private Set<String> elements(ProcessInstance course) {
		Set<String> elements = new HashSet<>();
		collect(this.runtime.getActivityInstance(course.getId()), elements);
		return elements;
	}

	private static void collect(ActivityInstance instance, Set<String> elements) {
		for (TransitionInstance transition : instance.getChildTransitionInstances()) {
			elements.add(transition.getActivityId());
		}
		for (ActivityInstance child : instance.getChildActivityInstances()) {
			elements.add(child.getActivityId());
			collect(child, elements);
		}
	}

	private OpenStep step(Task task) {
		String group = (task.getAssignee() != null) ? null
				: group(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
		return new OpenStep(task.getName(), process(task.getProcessDefinitionId()), false, task.getAssignee(), group,
				local(task.getCreateTime()));
	}

	/** Those of a case that no process runs for are none; the engine would list all. */
	private List<Job> waiting(String caseNumber) {
		Set<String> instances = new HashSet<>();
		this.runtime.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseNumber)
			.list()
			.forEach((instance) -> instances.add(instance.getId()));
		return instances.isEmpty() ? List.of()
				: this.management.createJobQuery().processInstanceIds(instances).timers().list();
	}

	/** The first group that the model names. */
	private String group(String definitionId, String elementId) {
		UserTask task = this.repository.getBpmnModelInstance(definitionId).getModelElementById(elementId);
		return task.getCamundaCandidateGroupsList()
			.stream()
			.flatMap((group) -> Arrays.stream(Role.values()).filter((role) -> role.group().equals(group)))
			.map(Role::danishName)
			.findFirst()
			.orElse(null);
	}

	private String name(String jobDefinitionId) {
		JobDefinition definition = this.management.createJobDefinitionQuery()
			.jobDefinitionId(jobDefinitionId)
			.singleResult();
		FlowElement element = this.repository.getBpmnModelInstance(definition.getProcessDefinitionId())
			.getModelElementById(definition.getActivityId());
		return element.getName();
	}

	private String process(String definitionId) {
		return this.processes.computeIfAbsent(definitionId, (id) -> this.repository.getProcessDefinition(id).getName());
	}

	private static LocalDateTime local(Date date) {
		return LocalDateTime.ofInstant(date.toInstant(), EngineClock.DENMARK);
	}

}
