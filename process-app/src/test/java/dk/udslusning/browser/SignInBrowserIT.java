package dk.udslusning.browser;

import dk.udslusning.testing.EnglishWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each role signs in and finds what the role is for.
 */
class SignInBrowserIT extends BrowserTest {

	@ParameterizedTest
	@ValueSource(strings = { "sagsbehandler1", "sagsbehandler2", "sagsbehandler3", "teamleder" })
	void showsTheOfficesFiltersInOrder(String user) {
		assertThat(tasklist().signIn(user).filters()).containsExactly("Mine opgaver", "Min gruppes opgaver",
				"Overskredet frist", "Frist denne uge", "Kommende opfølgninger", "Alle opgaver");
		tasklist().screenshot("sign-in-" + user);
	}

	@ParameterizedTest
	@ValueSource(strings = { "analytiker", "drift" })
	void keepsThoseWithoutTasksOutOfTasklist(String user) {
		tasklist().attemptSignIn(user);
		assertThat(tasklist().message()).contains("ingen adgang");
	}

	@Test
	void tellsInDanishThatThePasswordIsWrong() {
		tasklist().attemptSignIn("sagsbehandler1", "forkert");
		assertThat(tasklist().message()).startsWith("Du blev ikke logget ind");
		assertThat(EnglishWords.in(tasklist().words())).isEmpty();
		tasklist().screenshot("sign-in-refused");
	}

	@Test
	void offersNeitherCommentsNorTasksOfOnesOwn() {
		tasklist().signIn("sagsbehandler1");
		assertThat(tasklist().words()).contains("Ny registrering")
			.doesNotContain("Opret opgave", "Tilføj kommentar", "Gem");
	}

	@Test
	void tellsNoCaseworkerToMigrate() {
		tasklist().signIn("sagsbehandler1");
		assertThat(tasklist().words()).noneMatch((line) -> line.contains("Camunda 8"));
	}

	@Test
	void speaksEnglishToWhoeverChoosesIt() {
		tasklist().signIn("sagsbehandler1").chooseLanguage("English");
		assertThat(tasklist().words()).contains("Start process", "Dansk");
		tasklist().chooseLanguage("Dansk");
		assertThat(tasklist().words()).contains("Ny registrering", "English");
	}

}
