package dk.udslusning.workplace.overview;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.ActivityTypes;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Every step of a case, from the engine's history, in all instances that carry its
 * number. Read in the user's own name, so that her grants decide what she sees. Gateways
 * are left out: nobody does them, and where the case went stands in the next step.
 */
@Component
class CaseHistory {

	private static final Set<String> LEFT_OUT = Set.of(ActivityTypes.GATEWAY_EXCLUSIVE, ActivityTypes.GATEWAY_PARALLEL,
			ActivityTypes.GATEWAY_INCLUSIVE, ActivityTypes.GATEWAY_EVENT_BASED, ActivityTypes.GATEWAY_COMPLEX,
			ActivityTypes.MULTI_INSTANCE_BODY);

	private final HistoryService history;

	private final RepositoryService repository;

	private final StaffNames staff;

	CaseHistory(@Lazy HistoryService history, @Lazy RepositoryService repository, StaffNames staff) {
		this.history = history;
		this.repository = repository;
		this.staff = staff;
	}

	/**
	 * The steps of the case to which an instance belongs, oldest first; of an instance
	 * without a case, its own.
	 * @throws NotThere where the user sees no such instance
	 */
	List<HistoryStep> ofCaseOf(String instanceId) {
		HistoricProcessInstance asked = this.history.createHistoricProcessInstanceQuery()
			.processInstanceId(instanceId)
			.singleResult();
		if (asked == null) {
			throw new NotThere("Forløbet findes ikke længere");
		}
		List<HistoricProcessInstance> instances = (asked.getBusinessKey() != null)
				? this.history.createHistoricProcessInstanceQuery()
					.processInstanceBusinessKey(asked.getBusinessKey())
					.list()
				: List.of(asked);
		List<HistoricActivityInstance> steps = new ArrayList<>();
		for (HistoricProcessInstance instance : instances) {
			this.history.createHistoricActivityInstanceQuery()
				.processInstanceId(instance.getId())
				.orderPartiallyByOccurrence()
				.asc()
				.list()
				.stream()
				.filter((step) -> !LEFT_OUT.contains(step.getActivityType()))
				.forEach(steps::add);
		}
		// Stable: what began at once in an instance stays as it occurred.
		steps.sort(Comparator.comparing(HistoricActivityInstance::getStartTime));
		Map<String, String> processes = processes(steps);
		UnaryOperator<String> names = this.staff.lookUp();
		return steps.stream().map((step) -> told(step, processes, names)).toList();
	}

	private static HistoryStep told(HistoricActivityInstance step, Map<String, String> processes,
			UnaryOperator<String> names) {
		return new HistoryStep(Moments.format(step.getStartTime()), step.getStartTime().getTime(),
				(step.getActivityName() != null) ? step.getActivityName() : step.getActivityId(),
				processes.get(step.getProcessDefinitionId()), who(step, names), (step.getDurationInMillis() != null)
						? Moments.words(Duration.ofMillis(step.getDurationInMillis())) : null,
				state(step), step.getProcessInstanceId());
	}

	private static String who(HistoricActivityInstance step, UnaryOperator<String> names) {
		if (step.getAssignee() != null) {
			return names.apply(step.getAssignee());
		}
		return ActivityTypes.TASK_USER_TASK.equals(step.getActivityType()) ? "ingen" : "systemet";
	}

	private static String state(HistoricActivityInstance step) {
		if (step.getEndTime() == null) {
			return "I gang";
		}
		return step.isCanceled() ? "Afbrudt" : "Færdig";
	}

	private Map<String, String> processes(List<HistoricActivityInstance> steps) {
		String[] ids = steps.stream()
			.map(HistoricActivityInstance::getProcessDefinitionId)
			.distinct()
			.toArray(String[]::new);
		return (ids.length == 0) ? Map.of()
				: this.repository.createProcessDefinitionQuery()
					.processDefinitionIdIn(ids)
					.list()
					.stream()
					.collect(Collectors.toMap(ProcessDefinition::getId, CaseHistory::nameAndVersion));
	}

	private static String nameAndVersion(ProcessDefinition definition) {
		String tag = (definition.getVersionTag() != null) ? " (" + definition.getVersionTag() + ")" : "";
		return definition.getName() + ", version " + definition.getVersion() + tag;
	}

}
