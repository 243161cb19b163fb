package dk.udslusning.configuration;

import java.io.IOException;
import java.net.URI;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a change that another site's page asks for in the browser of somebody who is
 * signed in by HTTP Basic: the browser sends the password along by itself, and names the
 * page's site. Tools send no such name.
 */
class ForeignPageFilter extends OncePerRequestFilter {

	private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String origin = request.getHeader("Origin");
		if (origin != null && !READING.contains(request.getMethod()) && !isOurs(origin, request)) {
			response.sendError(HttpServletResponse.SC_FORBIDDEN);
			return;
		}
		chain.doFilter(request, response);
	}

	private static boolean isOurs(String origin, HttpServletRequest request) {
		try {
			URI site = URI.create(origin);
			return request.getScheme().equals(site.getScheme()) && request.getServerName().equals(site.getHost())
					&& request.getServerPort() == portOf(site);
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

	private static int portOf(URI site) {
		if (site.getPort() != -1) {
			return site.getPort();
		}
		return "https".equals(site.getScheme()) ? 443 : 80;
	}

}
