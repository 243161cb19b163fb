package dk.udslusning.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A caseworker's day without a mouse: nothing here clicks.
 */
class KeyboardDayBrowserIT extends BrowserTest {

	private static final String NEXT = "Aftal sikker kontakt";

	@Test
	void takesADayFromSigningInToSigningOutByKeyboardAlone() {
		Page page = tasklist().open().page();
		Hands hands = new Hands(page);
		page.getByPlaceholder("Brugernavn").and(page.locator(":focus")).waitFor();
		hands.type("sagsbehandler1").press("Tab").type("sagsbehandler1").press("Enter");
		page.locator(".task-filters .task-filter:visible").first().waitFor();

		registerANotice(hands, page);
		openTheTask(hands, page);
		answerTheTelephone(hands, page);
		solveTheTask(hands, page);
		lookAtWhatFallsDue(hands, page);
		reportHerselfAway(hands, page);

		hands.tabTo("Karen Holm").press("Enter").tabTo("Log ud").press("Enter");
		page.getByPlaceholder("Brugernavn").waitFor();
	}

	private void registerANotice(Hands hands, Page page) {
		hands.press("Control+Alt+p");
		page.locator(".modal-content ul.processes").waitFor();
		hands.tabTo("Ny udslusning").press("Enter");
		page.locator(".modal-content .fjs-container").waitFor();
		page.waitForTimeout(300);
		hands.tabTo("Modtaget den").type("20.11.2026").press("Tab");
		hands.choose("Modtaget ved", "Telefon");
		hands.tabTo("Navn").type("Prøve Tastesen").press("Tab");
		hands.choose("Borgeren kommer fra", "Krisecenter");
		hands.tabTo("Stedets navn").type("Krisecenter Prøvehus").press("Tab");
		hands.tabTo("Indskrevet den").type("01.09.2026").press("Tab");
		tasklist().screenshot("keyboard-notice");
		hands.tabTo("Registrér").press("Enter");
		page.locator(".modal-content .fjs-container")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
		tasklist().awaitTask(NEXT);
	}

	private void openTheTask(Hands hands, Page page) {
		hands.press("Control+Alt+l").press("Enter");
		page.locator(".task-card h2.task", new Page.LocatorOptions().setHasText(NEXT)).waitFor();
		page.locator(".task-details .fjs-container").waitFor();
	}

	private void answerTheTelephone(Hands hands, Page page) {
		hands.press("Control+Alt+s");
		Locator dialog = page.locator("dialog.udslusning-casepage-dialog");
		assertThat(dialog.locator(".udslusning-casepage-head h4")).hasText("Prøve Tastesen");
		tasklist().screenshot("keyboard-case");
		hands.tabTo("Nyt notat").press("Enter").tabTo("Emne").type("Ringede om møde");
		hands.tabTo("Notat").press("Tab");
		hands.tabBackTo("Notat").type("Borgeren vil gerne ringes op i morgen.");
		hands.tabTo("Gem notatet").press("Enter");
		assertThat(dialog).containsText("Ringede om møde");
		hands.press("Escape");
		assertThat(dialog).hasCount(0);
	}

	private void solveTheTask(Hands hands, Page page) {
		hands.press("Control+Alt+f");
		hands.choose("Hvem kan læse Digital Post", "Kun borgeren");
		tasklist().screenshot("keyboard-task");
		hands.tabTo("Sikker telefon").type("12 34 56 78").press("Tab");
		hands.tabTo("Gem og afslut opgaven").press("Enter");
		tasklist().awaitTask("Vejled og indhent samtykke");
	}

	private void lookAtWhatFallsDue(Hands hands, Page page) {
		hands.press("Control+Alt+d");
		Locator dialog = page.locator("dialog.udslusning-deadlines");
		assertThat(dialog).containsText("UDS-");
		hands.press("Escape");
		assertThat(dialog).hasCount(0);
	}

	private void reportHerselfAway(Hands hands, Page page) {
		hands.tabTo("Fravær").press("Enter");
		Locator dialog = page.locator("dialog.udslusning-team");
		dialog.getByLabel("Afløser").waitFor();
		hands.tabTo("Afløser").type("Jonas").tabTo("Gem fraværet").press("Enter");
		assertThat(dialog).containsText("Fraværet er gemt.");
		hands.tabTo("Afslut nu").press("Enter");
		assertThat(dialog).containsText("Ingen er meldt fraværende.");
		hands.press("Escape");
		assertThat(dialog).hasCount(0);
	}

}
