package dk.udslusning.configuration;

import java.util.Arrays;

import dk.udslusning.access.Role;
import dk.udslusning.workplace.EngineUserFilter;
import jakarta.servlet.DispatcherType;
import org.camunda.bpm.engine.IdentityService;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which addresses are open to whom. Matchers look at the whole path of the request: the
 * engine's addresses belong to servlets that are not Spring's, and a matcher that asks
 * Spring's own servlet leaves them open.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

	private static final String[] STAFF = Arrays.stream(Role.values())
		.filter(Role::isStaff)
		.map(Role::group)
		.toArray(String[]::new);

	/**
	 * Tools and other systems: HTTP Basic on each request, no session, the engine's user
	 * and groups.
	 */
	@Bean
	@Order(1)
	SecurityFilterChain toolsChain(HttpSecurity http, IdentityService identity) throws Exception {
		DanishRefusals refusals = new DanishRefusals();
		return http.securityMatcher(any("/engine-rest", "/engine-rest/**", "/api", "/api/**"))
			.authorizeHttpRequests((requests) -> requests.requestMatchers(any("/api/referrals", "/api/referrals/**"))
				.hasAuthority(Role.SHELTER.group())
				.requestMatchers(any("/api/cases/*/events"))
				.hasAnyAuthority(Role.SHELTER.group(), Role.CASEWORKER.group(), Role.TEAM_LEADER.group())
				.requestMatchers(any("/api/calculations/verification"))
				.hasAnyAuthority(Role.OPERATOR.group(), Role.TEAM_LEADER.group())
				.requestMatchers(any("/api/calculations", "/api/calculations/**"))
				.hasAnyAuthority(STAFF)
				.requestMatchers(any("/api", "/api/**"))
				.authenticated()
				.anyRequest()
				.access((user, request) -> new AuthorizationDecision(isStaff(user.get()))))
			.httpBasic((basic) -> basic.authenticationEntryPoint(refusals))
			.exceptionHandling((refused) -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.csrf(AbstractHttpConfigurer::disable)
			.addFilterBefore(new ForeignPageFilter(), AuthorizationFilter.class)
			.addFilterAfter(new EngineUserFilter(identity), AuthorizationFilter.class)
			.build();
	}

	/**
	 * The engine's web apps: their own login, session and token against forged requests.
	 * Their offer to create an administrator for whoever comes first is closed.
	 */
	@Bean
	@Order(2)
	SecurityFilterChain webAppsChain(HttpSecurity http) throws Exception {
		return http.securityMatcher(any("/camunda", "/camunda/**"))
			.authorizeHttpRequests((requests) -> requests.requestMatchers(any("/camunda/api/admin/setup/**"))
				.denyAll()
				.anyRequest()
				.permitAll())
			.sessionManagement(AbstractHttpConfigurer::disable)
			.securityContext(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.csrf(AbstractHttpConfigurer::disable)
			.headers((headers) -> headers.cacheControl(HeadersConfigurer.CacheControlConfig::disable)
				.frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin))
			.build();
	}

	/**
	 * Everything else is closed, but for the way to Tasklist and the sign of life.
	 */
	@Bean
	@Order(3)
	SecurityFilterChain closedChain(HttpSecurity http) throws Exception {
		return http
			.authorizeHttpRequests((requests) -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
				.permitAll()
				.requestMatchers(any("/", "/favicon.ico", "/actuator/health"))
				.permitAll()
				.anyRequest()
				.denyAll())
			.sessionManagement((session) -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			.requestCache(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.csrf(Customizer.withDefaults())
			.build();
	}

	/** Senders have no business with the engine. */
	private static boolean isStaff(Authentication user) {
		return user.isAuthenticated() && !(user instanceof AnonymousAuthenticationToken)
				&& user.getAuthorities()
					.stream()
					.noneMatch((group) -> Role.SHELTER.group().equals(group.getAuthority()));
	}

	private static RequestMatcher any(String... patterns) {
		PathPatternRequestMatcher.Builder paths = PathPatternRequestMatcher.withDefaults();
		return new OrRequestMatcher(Arrays.stream(patterns).<RequestMatcher>map(paths::matcher).toList());
	}

}
