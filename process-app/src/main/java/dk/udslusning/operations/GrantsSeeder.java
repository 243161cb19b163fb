package dk.udslusning.operations;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings the engine's groups and grants to what {@link Grants} says, at each start and
 * before anybody can sign in. Run again, it changes nothing.
 */
@Component
public class GrantsSeeder {

	private final IdentityService identity;

	private final AuthorizationService authorizations;

	private final TransactionTemplate transaction;

	GrantsSeeder(IdentityService identity, AuthorizationService authorizations, TransactionTemplate transaction) {
		this.identity = identity;
		this.authorizations = authorizations;
		this.transaction = transaction;
	}

	/**
	 * Creates missing groups, adds missing grants, mends changed ones, and takes away
	 * what no longer stands in {@link Grants}.
	 */
	public void seed() {
		this.transaction.executeWithoutResult((status) -> {
			Grants.groups().forEach(this::ensureGroup);
			Set<String> groups = Grants.groups().stream().map(Grants.GroupName::id).collect(Collectors.toSet());
			List<Authorization> present = this.authorizations.createAuthorizationQuery()
				.groupIdIn(groups.toArray(new String[0]))
				.list();
			present.stream().filter(GrantsSeeder::isUnknown).forEach(this::remove);
			Grants.all().forEach((grant) -> bring(grant, present));
		});
	}

	private void ensureGroup(Grants.GroupName wanted) {
		Group group = this.identity.createGroupQuery().groupId(wanted.id()).singleResult();
		if (group == null) {
			group = this.identity.newGroup(wanted.id());
			group.setName(wanted.name());
			group.setType(wanted.type());
			this.identity.saveGroup(group);
		}
	}

	private void bring(Grant grant, List<Authorization> present) {
		Authorization row = present.stream()
			.filter((authorization) -> isAbout(authorization, grant))
			.findFirst()
			.orElseGet(() -> newRow(grant));
		Permission[] wanted = grant.permissions().toArray(new Permission[0]);
		if (((AuthorizationEntity) row).getPermissions() != bits(wanted)) {
			row.setPermissions(wanted);
			this.authorizations.saveAuthorization(row);
		}
	}

	/** The engine stores permissions as the bits of one number. */
	private static int bits(Permission[] permissions) {
		return Arrays.stream(permissions).mapToInt(Permission::getValue).reduce(0, (some, more) -> some | more);
	}

	private Authorization newRow(Grant grant) {
		Authorization row = this.authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
		row.setGroupId(grant.group());
		row.setResource(grant.resource());
		row.setResourceId(grant.resourceId());
		return row;
	}

	private void remove(Authorization authorization) {
		this.authorizations.deleteAuthorization(authorization.getId());
	}

	private static boolean isUnknown(Authorization authorization) {
		return authorization.getAuthorizationType() != Authorization.AUTH_TYPE_GRANT
				|| Grants.all().stream().noneMatch((grant) -> isAbout(authorization, grant));
	}

	private static boolean isAbout(Authorization authorization, Grant grant) {
		return authorization.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT
				&& grant.group().equals(authorization.getGroupId())
				&& grant.resource().resourceType() == authorization.getResourceType()
				&& grant.resourceId().equals(authorization.getResourceId());
	}

}
