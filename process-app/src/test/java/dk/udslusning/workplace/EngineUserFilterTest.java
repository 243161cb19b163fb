package dk.udslusning.workplace;

import java.util.List;

import jakarta.servlet.ServletException;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EngineUserFilterTest {

	private final IdentityService identity = new IdentityServiceImpl();

	private final EngineUserFilter filter = new EngineUserFilter(this.identity);

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	@AfterEach
	void signOut() {
		SecurityContextHolder.clearContext();
		this.identity.clearAuthentication();
	}

	@Test
	void namesUserAndGroupsForAsLongAsTheRequestLasts() throws Exception {
		signIn();
		this.filter.doFilter(new MockHttpServletRequest(), this.response, (request, answer) -> {
			assertThat(this.identity.getCurrentAuthentication().getUserId()).isEqualTo("teamleder");
			assertThat(this.identity.getCurrentAuthentication().getGroupIds()).isEqualTo(List.of("teamledere"));
		});
		assertThat(this.identity.getCurrentAuthentication()).isNull();
	}

	@Test
	void forgetsTheUserWhenTheRequestFails() {
		signIn();
		assertThatThrownBy(
				() -> this.filter.doFilter(new MockHttpServletRequest(), this.response, (request, answer) -> {
					throw new ServletException("faulty");
				}))
			.hasMessage("faulty");
		assertThat(this.identity.getCurrentAuthentication()).isNull();
	}

	@Test
	void letsNobodyPassToAnEngineThatWouldAskForNothing() throws Exception {
		this.filter.doFilter(new MockHttpServletRequest(), this.response, (request, answer) -> {
			throw new AssertionError("reached the engine");
		});
		assertThat(this.response.getStatus()).isEqualTo(401);
	}

	private static void signIn() {
		SecurityContextHolder.getContext()
			.setAuthentication(UsernamePasswordAuthenticationToken.authenticated("teamleder", null,
					AuthorityUtils.createAuthorityList("teamledere")));
	}

}
