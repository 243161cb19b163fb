package dk.udslusning.operations;

import java.util.Set;

import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/**
 * What a group may do with a resource.
 *
 * @param group the group's id
 * @param resource the kind of thing
 * @param resourceId which one: a definition's key, an application's name, or {@code *}
 * @param permissions what the group may do with it
 */
record Grant(String group, Resource resource, String resourceId, Set<Permission> permissions) {

	static Grant of(String group, Resource resource, String resourceId, Permission... permissions) {
		return new Grant(group, resource, resourceId, Set.of(permissions));
	}

}
