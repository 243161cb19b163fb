package dk.udslusning.workplace;

import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.NobodySignedIn;
import dk.udslusning.access.Role;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The user whom the engine knows as signed in on this thread; where a timer brought a
 * case here and nobody is, the application itself.
 */
@Component
class EngineCurrentUser implements CurrentUser {

	private static final String APPLICATION = "systemet";

	private final IdentityService identity;

	EngineCurrentUser(@Lazy IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public String id() {
		return authentication().map(Authentication::getUserId)
			.or(EngineCurrentUser::application)
			.orElseThrow(NobodySignedIn::new);
	}

	@Override
	public boolean has(Role role) {
		return authentication().map(Authentication::getGroupIds)
			.filter((groups) -> groups.contains(role.group()))
			.isPresent();
	}

	private static Optional<String> application() {
		CommandContext command = Context.getCommandContext();
		return (command != null && command.getCurrentJob() != null) ? Optional.of(APPLICATION) : Optional.empty();
	}

	private Optional<Authentication> authentication() {
		return Optional.ofNullable(this.identity.getCurrentAuthentication());
	}

}
