package dk.udslusning.configuration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Tells whoever is not let in to {@code /api} so, as a problem (RFC 9457) in Danish, as
 * every other fault there is told.
 */
class DanishRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

	@Override
	public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException unknown)
			throws IOException {
		response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Udslusning\"");
		answer(request, response, HttpStatus.UNAUTHORIZED, "Log på",
				"Send bruger og adgangskode med hver forespørgsel (HTTP Basic). Se efter, om de er skrevet rigtigt.");
	}

	@Override
	public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
			throws IOException {
		answer(request, response, HttpStatus.FORBIDDEN, "Det må brugeren ikke",
				"Bed kommunens drift om at give brugeren adgang, eller brug en anden bruger.");
	}

	private static void answer(HttpServletRequest request, HttpServletResponse response, HttpStatus status,
			String title, String detail) throws IOException {
		if (!request.getRequestURI().startsWith(request.getContextPath() + "/api")) {
			response.sendError(status.value());
			return;
		}
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream()
			.write("""
					{"type":"about:blank","title":"%s","status":%d,"detail":"%s"}"""
				.formatted(title, status.value(), detail)
				.getBytes(StandardCharsets.UTF_8));
	}

}
