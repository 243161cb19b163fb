package dk.udslusning.workplace.overview;

import dk.udslusning.access.BreakGlass;
import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.Role;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Who sees what in Cockpit: operators and the break-glass group all of it, team leaders
 * the overview, and those who revise the models how long their steps take.
 */
@Component
class OverviewAccess {

	private final CurrentUser user;

	private final IdentityService identity;

	OverviewAccess(CurrentUser user, @Lazy IdentityService identity) {
		this.user = user;
		this.identity = identity;
	}

	void toCases() {
		require(operates() || this.user.has(Role.TEAM_LEADER), "Overblikket er kun for drift og teamledere");
	}

	void toInstances() {
		require(operates(), "Sagens forløb og fejl er kun for drift");
	}

	void toTimes() {
		require(operates() || this.user.has(Role.TEAM_LEADER) || this.user.has(Role.ANALYST),
				"Tiden i forløbet er kun for drift, teamledere og analytikere");
	}

	private boolean operates() {
		Authentication signedIn = this.identity.getCurrentAuthentication();
		return this.user.has(Role.OPERATOR) || (signedIn != null && signedIn.getGroupIds() != null
				&& signedIn.getGroupIds().contains(BreakGlass.GROUP));
	}

	private static void require(boolean allowed, String message) {
		if (!allowed) {
			throw new NotYours(message);
		}
	}

}
