package dk.udslusning.process.engine;

import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;

/**
 * Writes no grant for a task, a filter, a group or a deployment: grants are per process
 * definition and group, and stand still. A row per task and group made the lists hundreds
 * of times slower. The one row that is written lets a user change the own password.
 */
public final class SparseAuthorizationProvider extends DefaultAuthorizationProvider {

	private static final AuthorizationEntity[] NONE = new AuthorizationEntity[0];

	@Override
	public AuthorizationEntity[] newUser(User user) {
		AuthorizationEntity own = new AuthorizationEntity(Authorization.AUTH_TYPE_GRANT);
		own.setUserId(user.getId());
		own.setResource(Resources.USER);
		own.setResourceId(user.getId());
		own.addPermission(Permissions.READ);
		own.addPermission(Permissions.UPDATE);
		return new AuthorizationEntity[] { own };
	}

	@Override
	public AuthorizationEntity[] newGroup(Group group) {
		return NONE;
	}

	@Override
	public AuthorizationEntity[] newFilter(Filter filter) {
		return NONE;
	}

	@Override
	public AuthorizationEntity[] newDeployment(Deployment deployment) {
		return NONE;
	}

	@Override
	public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
		return NONE;
	}

	@Override
	public AuthorizationEntity[] newTaskOwner(Task task, String oldOwner, String newOwner) {
		return NONE;
	}

	@Override
	public AuthorizationEntity[] newTaskUserIdentityLink(Task task, String userId, String type) {
		return NONE;
	}

	@Override
	public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
		return NONE;
	}

}
