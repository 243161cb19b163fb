package dk.udslusning.browser;

import dk.udslusning.testing.EnglishWords;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Cockpit and Admin speak Danish to operators and administrators.
 */
class OperatorsBrowserIT extends BrowserTest {

	private static final String ADMINISTRATOR = "bodil";

	private static final String PASSWORD = "en lang adgangskode";

	@Autowired
	private IdentityService identities;

	@ParameterizedTest
	@CsvSource({ "dashboard, Åbne hændelser", "processes, Igangværende forløb", "decisions, Beslutninger",
			"batch, Ingen igangværende batchkørsler" })
	void speaksDanishInCockpit(String place, String words) {
		operatorScreen().signIn("cockpit", "drift", "drift").go("/" + place);
		tasklist().screenshot("cockpit-" + place);
		assertThat(tasklist().words()).contains("Udslusning Drift")
			.anyMatch((line) -> line.contains(words))
			.noneMatch((line) -> line.contains("Camunda 8"));
		assertThat(EnglishWords.in(tasklist().words())).isEmpty();
	}

	@Test
	void speaksDanishAboutOneProcess() {
		operatorScreen().signIn("cockpit", "drift", "drift").go("/processes").follow("Natlig gennemgang");
		operatorScreen().follow("Jobdefinitioner");
		tasklist().screenshot("cockpit-process");
		assertThat(tasklist().words()).contains("Opbevaringstid:", "Hændelser", "Kaldte forløbsmodeller")
			.anyMatch((line) -> line.contains("Særlig jobprioritet"));
	}

	@ParameterizedTest
	@CsvSource({ "users, Tilføj bruger", "user-create, Skriv brugerens id.", "groups, Opret gruppe",
			"authorization?resource=0, Opret rettighed", "system?section=system-settings-general, kører." })
	void speaksDanishInAdmin(String place, String words) {
		anAdministrator();
		operatorScreen().signIn("admin", ADMINISTRATOR, PASSWORD).go("/" + place);
		tasklist().screenshot("admin-" + place.replaceAll("\\W.*", ""));
		assertThat(tasklist().words()).contains("Udslusning Brugere og rettigheder")
			.anyMatch((line) -> line.contains(words))
			.noneMatch((line) -> line.contains("Camunda 8"));
		assertThat(EnglishWords.in(tasklist().words())).isEmpty();
	}

	@Test
	void speaksEnglishToTheOperatorWhoChoosesIt() {
		operatorScreen().signIn("cockpit", "drift", "drift").follow("English");
		tasklist().page().getByText("Dansk").waitFor();
		assertThat(tasklist().words()).contains("Processes", "Dansk").noneMatch((line) -> line.contains("Camunda 8"));
		operatorScreen().follow("Dansk");
		tasklist().page().getByText("English").waitFor();
		assertThat(tasklist().words()).contains("Forløb", "English");
	}

	private void anAdministrator() {
		if (this.identities.createUserQuery().userId(ADMINISTRATOR).count() == 0) {
			User user = this.identities.newUser(ADMINISTRATOR);
			user.setFirstName("Bodil");
			user.setLastName("Krag");
			user.setPassword(PASSWORD);
			this.identities.saveUser(user);
			this.identities.createMembership(ADMINISTRATOR, "camunda-admin");
		}
	}

}
