package dk.udslusning.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dk.udslusning.testing.EnglishWords;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.context.SpringBootTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The five minutes of the README, walked with the demo's caseload as a newcomer walks
 * them. The README's pictures are taken here, where they are asked for:
 * {@code -Dudslusning.write-docs=true}.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
		properties = { "spring.datasource.url=jdbc:h2:mem:tour;DB_CLOSE_ON_EXIT=FALSE;DEFAULT_NULL_ORDERING=HIGH",
				"udslusning.demo.caseload=true" })
class TourBrowserIT extends BrowserTest {

	private static final Path README = Path.of("..", "README.md");

	private static final Path PICTURES = Path.of("..", "docs", "pictures", "tour");

	private static final Pattern PICTURE = Pattern.compile("docs/pictures/tour/([a-z-]+)\\.png");

	@Test
	void leadsFromTheSignInToAnApprovedAmount() throws IOException {
		tasklist().signIn("sagsbehandler1").filter("Mine opgaver").awaitTasks();
		assertThat(tasklist().tasks()).isNotEmpty();
		take("work-list");

		tasklist().start("Ny udslusning");
		tasklist().send();
		assertThat(tasklist().faults()).contains("Modtaget den: Feltet skal udfyldes.");
		take("faults-at-their-fields");

		tasklist().date("Modtaget den", "20.11.2026")
			.choose("Modtaget ved", "Telefon")
			.fill("Navn", "Rosa Prøvesen")
			.choose("Borgeren kommer fra", "Krisecenter")
			.fill("Stedets navn", "Krisecenter Prøvehus")
			.date("Indskrevet den", "01.09.2026")
			.sendAccepted()
			.filter("Mine opgaver")
			.task("Aftal sikker kontakt");
		take("safe-contact-first");
		tasklist().tab("Diagram");
		take("where-the-case-stands");
		tasklist().signOut();

		tasklist().signIn("teamleder").filter("Min gruppes opgaver").task("Godkend (kollega eller teamleder)");
		assertThat(tasklist().words()).anyMatch((line) -> line.contains("kr."));
		take("the-amount-explained");
		assertThat(EnglishWords.in(tasklist().words())).isEmpty();
	}

	@Test
	void showsInTheReadmeThePicturesItTakes() throws IOException {
		Matcher shown = PICTURE.matcher(Files.readString(README));
		List<String> names = shown.results().map((result) -> result.group(1)).toList();
		assertThat(names).containsExactlyInAnyOrder("work-list", "faults-at-their-fields", "safe-contact-first",
				"where-the-case-stands", "the-amount-explained");
		assertThat(names).allSatisfy((name) -> assertThat(PICTURES.resolve(name + ".png")).exists());
	}

	private void take(String name) throws IOException {
		tasklist().screenshot("tour-" + name);
		if (Boolean.getBoolean("udslusning.write-docs")) {
			Files.createDirectories(PICTURES);
			Files.copy(BrowserTest.SCREENSHOTS.resolve("tour-" + name + ".png"), PICTURES.resolve(name + ".png"),
					StandardCopyOption.REPLACE_EXISTING);
		}
	}

}
