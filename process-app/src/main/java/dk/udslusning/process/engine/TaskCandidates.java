package dk.udslusning.process.engine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Who may hold a task: a member of one of its candidate groups, as the groups stand now,
 * against whom no policy speaks.
 */
@Component
class TaskCandidates {

	private final IdentityService identity;

	private final List<TaskAssignmentPolicy> policies;

	TaskCandidates(@Lazy IdentityService identity, List<TaskAssignmentPolicy> policies) {
		this.identity = identity;
		this.policies = policies;
	}

	/**
	 * Why the user may not hold the task.
	 * @return Danish, or empty where the user may
	 */
	Optional<String> refusal(DelegateTask task, String userId) {
		if (!isMemberOfAny(userId, groupsOf(task))) {
			return Optional.of("Opgaven hører til gruppen " + String.join(" eller ", groupsOf(task))
					+ ", som brugeren ikke er medlem af.");
		}
		return this.policies.stream().flatMap((policy) -> policy.refusal(task, userId).stream()).findFirst();
	}

	/**
	 * Whether the user may deal the task out: whoever may hold such tasks, or a member of
	 * the group that deals out work.
	 */
	boolean mayDealOut(DelegateTask task, String userId, String dealingGroup) {
		return isMemberOfAny(userId, groupsOf(task)) || isMemberOfAny(userId, Set.of(dealingGroup));
	}

	Set<String> groupsOf(DelegateTask task) {
		return task.getCandidates()
			.stream()
			.map(IdentityLink::getGroupId)
			.filter(Objects::nonNull)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private boolean isMemberOfAny(String userId, Set<String> groups) {
		return !groups.isEmpty() && this.identity.createGroupQuery()
			.groupMember(userId)
			.groupIdIn(groups.toArray(new String[0]))
			.count() > 0;
	}

}
