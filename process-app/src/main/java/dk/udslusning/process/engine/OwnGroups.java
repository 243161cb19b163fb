package dk.udslusning.process.engine;

import java.util.List;

import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;

/**
 * Asks for grants with all groups of the user. The engine would first ask, in each
 * command, which groups have any, to leave out the others: that pays where a user has
 * hundreds. Ours have one or two, and a group without grants opens nothing.
 */
final class OwnGroups extends AuthorizationManager {

	@Override
	public List<String> filterAuthenticatedGroupIds(List<String> groups) {
		return (groups != null) ? groups : List.of();
	}

	/**
	 * Puts it in the place of the engine's own.
	 */
	static final class Factory implements SessionFactory {

		@Override
		public Class<?> getSessionType() {
			return AuthorizationManager.class;
		}

		@Override
		public Session openSession() {
			return new OwnGroups();
		}

	}

}
