package dk.udslusning.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * The machine's own Chromium, started once for all browser tests; the one without a
 * window where it is there, for it is quicker. Another one is named by the environment
 * variable CHROMIUM.
 */
final class Chromium {

	private static final List<String> PLACES = List.of("/usr/bin/chromium-headless-shell", "/usr/bin/chromium",
			"/usr/bin/chromium-browser", "/usr/bin/google-chrome");

	/** As root, as in a container, Chromium starts without its sandbox only. */
	private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");

	private static Browser started;

	private Chromium() {
	}

	static synchronized Browser browser() {
		if (started == null) {
			Playwright playwright = Playwright
				.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
			started = playwright.chromium()
				.launch(new BrowserType.LaunchOptions().setExecutablePath(place()).setArgs(FLAGS));
			Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
		}
		return started;
	}

	private static Path place() {
		return Stream.concat(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream())
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("No Chromium in " + PLACES
					+ ": install one (Debian: apt-get install chromium) or name it in CHROMIUM"));
	}

}
