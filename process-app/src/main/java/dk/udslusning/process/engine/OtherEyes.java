package dk.udslusning.process.engine;

import java.util.Optional;
import java.util.Set;

import dk.udslusning.decision.appeal.Reassessments;
import dk.udslusning.process.names.Appeal;
import dk.udslusning.process.names.Variables;
import org.camunda.bpm.engine.delegate.DelegateTask;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Whoever prepared or approved a decision neither takes nor completes the tasks that look
 * at it again (RSL § 66).
 */
@Component
class OtherEyes implements TaskAssignmentPolicy {

	private static final Set<String> LOOKING_AGAIN = Set.of(Appeal.USER_TASK_REASSESS_DECISION,
			Appeal.USER_TASK_ASSESS_LATE_APPEAL);

	private final Reassessments reassessments;

	OtherEyes(@Lazy Reassessments reassessments) {
		this.reassessments = reassessments;
	}

	@Override
	public Optional<String> refusal(DelegateTask task, String userId) {
		if (!LOOKING_AGAIN.contains(task.getTaskDefinitionKey())) {
			return Optional.empty();
		}
		Long appealId = (Long) task.getVariable(Variables.APPEAL_ID);
		return (appealId == null) ? Optional.of("Klagen mangler i sagen; bed driften om hjælp.")
				: this.reassessments.refusal(appealId, userId);
	}

}
