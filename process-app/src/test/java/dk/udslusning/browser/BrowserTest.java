package dk.udslusning.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;

/**
 * The demo in a real browser. One application on an empty database in memory and one
 * browser serve all tests; each test has a session of its own, in an English browser: the
 * office's language is Danish on every workstation. Pictures lie in target/screenshots.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:browser;DB_CLOSE_ON_EXIT=FALSE;DEFAULT_NULL_ORDERING=HIGH",
				"udslusning.demo.caseload=false" })
@ActiveProfiles("demo")
@ExtendWith(PictureOfFailure.class)
abstract class BrowserTest {

	static final Path SCREENSHOTS = Path.of("target", "screenshots");

	private static final int WIDTH = 1400;

	private static final int HEIGHT = 1000;

	/** A busy machine is slow; a person would have given up. */
	private static final int PATIENCE_MS = 40_000;

	@LocalServerPort
	private int port;

	/** What the browser complained of, newest last. */
	private final List<String> complaints = new ArrayList<>();

	private BrowserContext session;

	private Tasklist tasklist;

	private OperatorScreen operatorScreen;

	@BeforeEach
	void openBrowser() throws IOException {
		Files.createDirectories(SCREENSHOTS);
		this.session = Chromium.browser()
			.newContext(new Browser.NewContextOptions().setLocale("en-US")
				.setTimezoneId("Europe/Copenhagen")
				.setViewportSize(WIDTH, HEIGHT));
		this.session.setDefaultTimeout(PATIENCE_MS);
		this.session.onConsoleMessage((message) -> complain(message.type().equals("error"), message.text()));
		this.session.onWebError((error) -> complain(true, error.error()));
		this.session.onRequestFailed((request) -> complain(true, request.url() + ": " + request.failure()));
		Page page = this.session.newPage();
		this.tasklist = new Tasklist(page, server(), SCREENSHOTS);
		this.operatorScreen = new OperatorScreen(page, server());
	}

	@AfterEach
	void closeBrowser() {
		this.session.close();
	}

	final List<String> complaints() {
		return this.complaints;
	}

	private void complain(boolean worth, String text) {
		if (worth) {
			this.complaints.add(text);
		}
	}

	/** Where the application answers, before any page is opened too. */
	final String server() {
		return "http://localhost:" + this.port;
	}

	final Tasklist tasklist() {
		return this.tasklist;
	}

	final OperatorScreen operatorScreen() {
		return this.operatorScreen;
	}

	final BrowserContext session() {
		return this.session;
	}

}
