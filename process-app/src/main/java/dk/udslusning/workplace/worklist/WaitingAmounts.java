package dk.udslusning.workplace.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.udslusning.decision.Approval;
import dk.udslusning.decision.Approvals;
import dk.udslusning.process.engine.SystemCalls;
import dk.udslusning.process.names.Recalculation;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.money.DanishAmounts;
import dk.udslusning.rules.money.Money;
import dk.udslusning.workplace.SeenTask;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.VariableInstance;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The amount a month that waits for a task: to be approved, shown to the citizen, or told
 * in a letter. It is the amount of the request for approval, which stands in the case.
 */
@Component
class WaitingAmounts {

	private static final Set<String> ABOUT_AN_AMOUNT = Set.of(
			dk.udslusning.process.names.Approval.USER_TASK_APPROVE_AS_COLLEAGUE,
			dk.udslusning.process.names.Approval.USER_TASK_APPROVE_AS_TEAM_LEADER,
			TransitionCourse.USER_TASK_PRESENT_OFFER, TransitionCourse.USER_TASK_SEND_GRANT_LETTER,
			Recalculation.USER_TASK_SEND_CHANGE_LETTER);

	private final RuntimeService runtime;

	private final Approvals approvals;

	private final SystemCalls system;

	WaitingAmounts(@Lazy RuntimeService runtime, Approvals approvals, SystemCalls system) {
		this.runtime = runtime;
		this.approvals = approvals;
		this.system = system;
	}

	/** In Danish, by task; none for a task that is not about an amount. */
	Map<String, String> of(List<SeenTask> tasks) {
		List<SeenTask> asking = tasks.stream()
			.filter((task) -> ABOUT_AN_AMOUNT.contains(task.definitionKey()))
			.toList();
		if (asking.isEmpty()) {
			return Map.of();
		}
		Map<String, Long> requests = requests(asking);
		Map<Long, Long> amounts = new HashMap<>();
		for (Approval approval : this.approvals.of(Set.copyOf(requests.values()))) {
			if (approval.refundOere() != null) {
				amounts.put(approval.id(), approval.refundOere());
			}
		}
		Map<String, String> told = new HashMap<>();
		for (SeenTask task : asking) {
			Long amount = amounts.get(requests.get(task.processInstanceId()));
			if (amount != null) {
				told.put(task.id(), DanishAmounts.format(Money.ofOere(amount)) + " om måneden");
			}
		}
		return told;
	}

	/** Requests for approval by process instance. */
	private Map<String, Long> requests(List<SeenTask> tasks) {
		String[] instances = tasks.stream().map(SeenTask::processInstanceId).distinct().toArray(String[]::new);
		List<VariableInstance> found = this.system.call(() -> this.runtime.createVariableInstanceQuery()
			.processInstanceIdIn(instances)
			.variableName(Variables.APPROVAL_ID)
			.list());
		Map<String, Long> requests = new HashMap<>();
		found.stream()
			.filter((variable) -> variable.getValue() != null)
			.forEach((variable) -> requests.put(variable.getProcessInstanceId(), (Long) variable.getValue()));
		return requests;
	}

}
