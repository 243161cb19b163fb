package dk.udslusning.configuration;

import java.io.IOException;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses an address that is written in another way than a program would write it: with
 * empty or dotted segments, parameters, or letters in code. Whoever writes so tries to
 * show one address to the guard and another to the servlet behind it.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OddPathFilter extends OncePerRequestFilter {

	/** Also in code: letters, digits, and the characters {@code . / ; \ %} and zero. */
	private static final Pattern ODD = Pattern.compile(
			"//|;|\\\\|/\\.{1,2}(/|$)|%(00|25|2e|2f|3[0-9]|3b|5c|[46][1-9a-f]|[57][0-9a])", Pattern.CASE_INSENSITIVE);

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (ODD.matcher(request.getRequestURI()).find()) {
			response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
			return;
		}
		chain.doFilter(request, response);
	}

}
