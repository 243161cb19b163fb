package dk.udslusning.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.regex.Pattern;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;

/**
 * The web apps as Camunda ships them: its own settings and styles instead of ours, which
 * lie before them on the class path. Without the settings none of our scripts is loaded.
 */
final class BarePage {

	private static final Pattern REPLACED = Pattern
		.compile("/app/[a-z]+/(scripts/config\\.js|styles/user-styles\\.css)");

	private BarePage() {
	}

	/**
	 * A page of the session that is fed what Camunda ships.
	 */
	static Page in(BrowserContext session) {
		Page page = session.newPage();
		page.route(REPLACED, (route) -> route.fulfill(shipped(route.request().url())));
		return page;
	}

	private static Route.FulfillOptions shipped(String url) {
		String file = url.replaceFirst("^.*?/app/", "META-INF/resources/webjars/camunda/app/")
			.replaceFirst("\\?.*", "");
		return new Route.FulfillOptions().setStatus(200)
			.setContentType(file.endsWith(".js") ? "text/javascript" : "text/css")
			.setBodyBytes(content(file));
	}

	private static byte[] content(String file) {
		try {
			URL last = Collections.list(BarePage.class.getClassLoader().getResources(file))
				.stream()
				.filter((each) -> each.getPath().contains("camunda-webapp"))
				.findFirst()
				.orElseThrow();
			try (InputStream shipped = last.openStream()) {
				return shipped.readAllBytes();
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
