package dk.udslusning.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A municipality's own name, colour and logo, by setting alone.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:brand;DB_CLOSE_ON_EXIT=FALSE",
				"udslusning.demo.caseload=false", "udslusning.brand.name=Prøvelev Kommune",
				"udslusning.brand.colour=#0b6e4f" })
@ActiveProfiles("demo")
@DirtiesContext
class BrandBrowserIT {

	@LocalServerPort
	private int port;

	@DynamicPropertySource
	static void withALogo(DynamicPropertyRegistry registry) throws IOException {
		Path logo = Files.writeString(Files.createTempFile("logo", ".svg"),
				"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><circle cx='5' cy='5' r='5'/></svg>");
		registry.add("udslusning.brand.logo", logo::toString);
	}

	@Test
	void wearsTheMunicipalitysNameColourAndLogoBeforeAndAfterSigningIn() throws IOException {
		Files.createDirectories(BrowserTest.SCREENSHOTS);
		try (BrowserContext session = Chromium.browser().newContext(new Browser.NewContextOptions())) {
			Page page = session.newPage();
			Tasklist tasklist = new Tasklist(page, "http://localhost:" + this.port, BrowserTest.SCREENSHOTS);
			tasklist.open();
			assertThat(page).hasTitle("Prøvelev Kommune Opgaver");
			assertThat(page.locator(".login-logo").evaluate("(each) => getComputedStyle(each).backgroundImage"))
				.asString()
				.contains("/camunda/brand/logo");
			tasklist.screenshot("brand-sign-in");
			tasklist.signIn("sagsbehandler1").screenshot("brand");
			assertThat(page.locator(".brand-name")).hasText("Prøvelev Kommune Opgaver");
			assertThat(page.locator("[cam-widget-header]").first()).hasCSS("border-top-color", "rgb(11, 110, 79)");
			assertThat(page.locator(".brand-logo").first().evaluate("(each) => getComputedStyle(each).backgroundImage"))
				.asString()
				.contains("/camunda/brand/logo");
			assertThat(session.request().get("http://localhost:" + this.port + "/camunda/brand/logo").headers())
				.containsEntry("content-type", "image/svg+xml");
		}
	}

}
