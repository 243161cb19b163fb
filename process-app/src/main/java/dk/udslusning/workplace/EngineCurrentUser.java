package dk.udslusning.workplace;

import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.NobodySignedIn;
import dk.udslusning.access.Role;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The user whom the engine knows as signed in on this thread.
 */
@Component
class EngineCurrentUser implements CurrentUser {

	private final IdentityService identity;

	EngineCurrentUser(@Lazy IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public String id() {
		return authentication().map(Authentication::getUserId).orElseThrow(NobodySignedIn::new);
	}

	@Override
	public boolean has(Role role) {
		return authentication().map(Authentication::getGroupIds)
			.filter((groups) -> groups.contains(role.group()))
			.isPresent();
	}

	private Optional<Authentication> authentication() {
		return Optional.ofNullable(this.identity.getCurrentAuthentication());
	}

}
