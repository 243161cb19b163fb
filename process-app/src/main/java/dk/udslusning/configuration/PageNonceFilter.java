package dk.udslusning.configuration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives the scripts of a web app's page the nonce that stands in the page's own policy.
 * The web apps keep the nonce in the servlet context, which all requests share: where
 * another request came between the header and the page, the browser refused the page's
 * scripts, and whoever opened it saw a waiting circle for ever.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class PageNonceFilter extends OncePerRequestFilter {

	private static final String POLICY = "Content-Security-Policy";

	private static final Pattern PAGE = Pattern.compile(".*/camunda/app/[^/]+/[^/]+/(index\\.html)?");

	private static final Pattern ALLOWED = Pattern.compile("'nonce-([^']+)'");

	private static final Pattern CARRIED = Pattern.compile("nonce=\"[^\"]*\"");

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !PAGE.matcher(request.getRequestURI()).matches();
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		ContentCachingResponseWrapper page = new ContentCachingResponseWrapper(response);
		chain.doFilter(request, page);
		Optional<String> nonce = allowed(page);
		if (nonce.isPresent()) {
			String html = new String(page.getContentAsByteArray(), StandardCharsets.UTF_8);
			String own = Matcher.quoteReplacement("nonce=\"" + nonce.get() + "\"");
			page.resetBuffer();
			page.getOutputStream().write(CARRIED.matcher(html).replaceAll(own).getBytes(StandardCharsets.UTF_8));
		}
		page.copyBodyToResponse();
	}

	private static Optional<String> allowed(ContentCachingResponseWrapper page) {
		return Optional.ofNullable(page.getHeader(POLICY))
			.map(ALLOWED::matcher)
			.filter(Matcher::find)
			.map((found) -> found.group(1));
	}

}
