package dk.udslusning.workplace;

import java.util.Arrays;
import java.util.List;

import dk.udslusning.access.BreakGlass;
import dk.udslusning.access.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets only staff at what Tasklist and Cockpit get from us. The web apps give the session
 * and the token against forged requests, but guard only their own addresses.
 */
@Component
class WorkplaceGuard implements HandlerInterceptor {

	private static final List<String> STAFF = Arrays.stream(Role.values())
		.filter(Role::isStaff)
		.map(Role::group)
		.toList();

	private final IdentityService identity;

	WorkplaceGuard(@Lazy IdentityService identity) {
		this.identity = identity;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		Authentication user = this.identity.getCurrentAuthentication();
		if (user == null || user.getUserId() == null) {
			response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
			return false;
		}
		if (user.getGroupIds() == null || user.getGroupIds().stream().noneMatch(STAFF::contains)
				&& !isBreakGlassInCockpit(user.getGroupIds(), request)) {
			response.setStatus(HttpServletResponse.SC_FORBIDDEN);
			return false;
		}
		return true;
	}

	/** Whoever repairs instances needs what Cockpit gets from us, and no case. */
	private static boolean isBreakGlassInCockpit(List<String> groups, HttpServletRequest request) {
		return groups.contains(BreakGlass.GROUP)
				&& (request.getServletPath() + "/").startsWith("/camunda/api/workplace/overview/");
	}

}
