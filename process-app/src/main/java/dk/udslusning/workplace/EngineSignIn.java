package dk.udslusning.workplace;

import java.util.List;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;

import org.springframework.context.annotation.Lazy;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Signs in against the engine's users. Their groups become authorities, each by its own
 * id. The engine locks a user out for a while after wrong passwords.
 */
@Component
class EngineSignIn implements AuthenticationProvider {

	private final IdentityService identity;

	EngineSignIn(@Lazy IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String userId = attempt.getName();
		if (attempt.getCredentials() == null
				|| !this.identity.checkPassword(userId, attempt.getCredentials().toString())) {
			throw new BadCredentialsException("Forkert brugernavn eller adgangskode");
		}
		List<GrantedAuthority> groups = this.identity.createGroupQuery()
			.groupMember(userId)
			.list()
			.stream()
			.map(Group::getId)
			.<GrantedAuthority>map(SimpleGrantedAuthority::new)
			.toList();
		return UsernamePasswordAuthenticationToken.authenticated(userId, null, groups);
	}

	@Override
	public boolean supports(Class<?> attempt) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
	}

}
