package dk.udslusning.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.udslusning.testing.EnglishWords;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A caseworker's first steps with a citizen: the notice, a task done, a task handed over.
 */
class CaseworkBrowserIT extends BrowserTest {

	private static final String NEXT = "Aftal sikker kontakt";

	@Test
	void registersANoticeAfterTheFaultsAreMended() {
		tasklist().signIn("sagsbehandler1").start("Ny udslusning").screenshot("notice-empty");
		tasklist().send();
		assertThat(tasklist().faults()).contains("Modtaget den: Feltet skal udfyldes.",
				"Borgeren kommer fra: Feltet skal udfyldes.");
		tasklist().screenshot("notice-incomplete");

		fillNotice("Gitte Prøvesen");
		tasklist().fill("CPR-nummer", "310290-1234").send();
		assertThat(tasklist().faults()).singleElement().asString().startsWith("CPR-nummer: ");
		assertThat(tasklist().faultAt("CPR-nummer")).isNotEmpty();
		assertThat(EnglishWords.in(tasklist().words())).isEmpty();
		tasklist().screenshot("notice-refused");

		tasklist().fill("CPR-nummer", "").sendAccepted().awaitTask(NEXT);
		tasklist().screenshot("notice-registered");
	}

	@Test
	void handsATaskToAColleagueWhoDoesIt() {
		tasklist().signIn("sagsbehandler2").start("Ny udslusning");
		fillNotice("Hanne Prøvesen");
		tasklist().sendAccepted().filter("Mine opgaver").task(NEXT).unclaim().signOut();

		tasklist().signIn("sagsbehandler3").filter("Min gruppes opgaver").task(NEXT).claim();
		tasklist().screenshot("task-claimed");
		tasklist().choose("Hvem kan læse Digital Post eller bruge MitID?", "Kun borgeren")
			.fill("Sikker telefon", "12 34 56 78")
			.sendAccepted()
			.filter("Alle opgaver")
			.awaitTask("Vejled og indhent samtykke");
	}

	@Test
	void showsNoEnglishOnTheWay() {
		tasklist().signIn("sagsbehandler1");
		assertThat(EnglishWords.in(tasklist().words())).isEmpty();
		tasklist().start("Ny udslusning").openCalendar("Modtaget den");
		assertThat(EnglishWords.in(tasklist().words())).isEmpty();
		tasklist().screenshot("calendar");
		fillNotice("Inga Prøvesen");
		tasklist().sendAccepted().filter("Mine opgaver").task(NEXT);
		assertThat(EnglishWords.in(tasklist().words())).isEmpty();
		tasklist().tab("Diagram");
		assertThat(EnglishWords.in(tasklist().words())).isEmpty();
		tasklist().screenshot("diagram");
	}

	@Test
	void showsWhatFallsDue() {
		tasklist().signIn("sagsbehandler1").start("Ny udslusning");
		fillNotice("Karen Prøvesen");
		tasklist().sendAccepted().filter("Mine opgaver").awaitTask(NEXT);
		Page page = tasklist().page();
		page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Frister").setExact(true)).click();
		Locator dialog = page.locator("dialog.udslusning-deadlines");
		assertThat(dialog.locator("tbody tr", new Locator.LocatorOptions().setHasText(NEXT)).first())
			.containsText("UDS-");
		assertThat(dialog).not().containsText("Prøvesen");
		tasklist().screenshot("deadlines");
		dialog.getByLabel("Vis").selectOption("90");
		assertThat(dialog.locator("tbody tr", new Locator.LocatorOptions().setHasText("Sagsbehandlingsfrist")).first())
			.isVisible();
		assertThat(EnglishWords.in(tasklist().words())).isEmpty();
		page.keyboard().press("Escape");
		assertThat(dialog).isHidden();
	}

	@Test
	void keepsNothingOfAFormWhenTheSessionRunsOut() {
		tasklist().signIn("sagsbehandler1").start("Ny udslusning");
		fillNotice("Jonna Prøvesen");
		tasklist().sendAccepted().filter("Mine opgaver").task(NEXT);
		tasklist().fill("Kodeord", "Solsikke");
		session().clearCookies();
		tasklist().refresh();
		assertThat(tasklist().isSignedOut()).isTrue();
		assertThat(tasklist().stored()).isNotEmpty().noneMatch((entry) -> entry.contains("camunda-form"));
		assertThat(tasklist().storedText()).doesNotContain("Solsikke").doesNotContain("Prøvesen");
	}

	@Test
	void keepsWhatIsTypedWhenAKeyOrAClickGoesAstray() {
		tasklist().signIn("sagsbehandler1").start("Ny udslusning").fill("Navn", "Karla Prøvesen").slip();
		tasklist().awaitValue("Navn", "Karla Prøvesen");
	}

	private void fillNotice(String name) {
		tasklist().date("Modtaget den", "20.11.2026")
			.choose("Modtaget ved", "Telefon")
			.fill("Navn", name)
			.choose("Borgeren kommer fra", "Krisecenter")
			.fill("Stedets navn", "Krisecenter Prøvehus")
			.date("Indskrevet den", "01.09.2026");
	}

}
