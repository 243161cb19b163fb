package dk.udslusning.process.engine;

import dk.udslusning.access.Role;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * A task is held only by somebody who may hold it, and dealt out only by its own group or
 * a team leader: the engine's candidate groups alone only suggest.
 */
@Component
class AssignmentGuard implements TaskListener {

	private final IdentityService identity;

	private final TaskCandidates candidates;

	AssignmentGuard(@Lazy IdentityService identity, TaskCandidates candidates) {
		this.identity = identity;
		this.candidates = candidates;
	}

	@Override
	public void notify(DelegateTask task) {
		Authentication signedIn = this.identity.getCurrentAuthentication();
		if (!isNew(task) && signedIn != null
				&& !this.candidates.mayDealOut(task, signedIn.getUserId(), Role.TEAM_LEADER.group())) {
			throw new ClosedDoor("Du kan ikke fordele opgaver for en anden gruppe end din egen.");
		}
		if (task.getAssignee() != null) {
			this.candidates.refusal(task, task.getAssignee()).ifPresent((refusal) -> {
				throw new ClosedDoor(refusal);
			});
		}
	}

	/** A new task is given to the case's caseworker by whoever brought the case there. */
	private static boolean isNew(DelegateTask task) {
		return task instanceof TaskEntity entity && entity.getRevision() == 0;
	}

}
