package dk.udslusning.process.engine;

import java.util.Optional;
import java.util.Set;

import dk.udslusning.decision.Approvals;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Whoever prepared a decision or an amount neither takes nor completes its approval.
 */
@Component
class FourEyes implements TaskAssignmentPolicy {

	private static final Set<String> APPROVING = Set.of(Approval.USER_TASK_APPROVE_AS_COLLEAGUE,
			Approval.USER_TASK_APPROVE_AS_TEAM_LEADER);

	private final Approvals approvals;

	FourEyes(@Lazy Approvals approvals) {
		this.approvals = approvals;
	}

	@Override
	public Optional<String> refusal(DelegateTask task, String userId) {
		if (!APPROVING.contains(task.getTaskDefinitionKey())) {
			return Optional.empty();
		}
		Long approvalId = (Long) task.getVariable(Variables.APPROVAL_ID);
		if (approvalId == null) {
			return Optional.of("Godkendelsen mangler i sagen; bed driften om hjælp.");
		}
		return this.approvals.refusal(approvalId, userId);
	}

}
