package dk.udslusning.browser;

import java.time.Clock;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.AriaRole;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.testing.EnglishWords;
import dk.udslusning.testing.Staff;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list of a caseworker with much to do.
 */
class ListBrowserIT extends BrowserTest {

	private static final int PHONE_WIDTH = 390;

	private static final int PHONE_HEIGHT = 844;

	private static final String CONTACT = "Aftal sikker kontakt";

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private Clock clock;

	@Test
	void tellsOnEachCardWhoseItIsAndWhenItIsDue() {
		String caseNumber = registered("Prøve Kortesen", "NONE");
		tasklist().signIn("sagsbehandler1").filter("Mine opgaver");
		Locator card = card(caseNumber);
		assertThat(card).containsText("Prøve Kortesen");
		assertThat(card).containsText("Under visitation");
		assertThat(card.locator(".udslusning-card-deadline")).hasText(Pattern.compile("^Frist "));
		String described = card.locator("h4.task a").getAttribute("aria-describedby");
		assertThat(tasklist().page().locator("[id='" + described + "']")).containsText("Prøve Kortesen");
		tasklist().screenshot("list-cards");
		tasklist().signOut();
		tasklist().page().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
		tasklist().signIn("sagsbehandler1").filter("Mine opgaver");
		card(caseNumber).scrollIntoViewIfNeeded();
		tasklist().screenshot("list-cards-phone");
	}

	@Test
	void namesNoProtectedCitizenToAnotherCaseworker() {
		String caseNumber = registered("Prøve Skjultesen", "NAME_AND_ADDRESS");
		tasklist().signIn("sagsbehandler2").filter("Alle opgaver");
		assertThat(card(caseNumber)).containsText("Beskyttet");
		assertThat(tasklist().page().content()).doesNotContain("Skjultesen");
	}

	/** The same tab, without loading the page: a shared workstation. */
	@Test
	void keepsNothingOfWhoWasSignedInBefore() {
		String caseNumber = registered("Prøve Fortroligsen", "NAME_AND_ADDRESS");
		tasklist().signIn("teamleder").filter("Alle opgaver");
		assertThat(card(caseNumber)).containsText("Prøve Fortroligsen");
		tasklist().signOut().signInHere("sagsbehandler2").filter("Alle opgaver");
		assertThat(card(caseNumber)).containsText("Beskyttet");
		assertThat(tasklist().page().content()).doesNotContain("Fortroligsen");
		assertThat(
				tasklist().page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Team").setExact(true)))
			.hasCount(0);
	}

	@Test
	void keepsItsPlaceWhenATaskIsDone() {
		IntStream.range(0, 18).forEach((serial) -> registered("Prøve Pladsen " + serial, "NONE"));
		tasklist().signIn("sagsbehandler1").filter("Mine opgaver");
		Page page = tasklist().page();
		page.locator(".pagination a", new Page.LocatorOptions().setHasText("1")).first().waitFor();
		Locator cards = page.locator("ol.tasks-list > li.task");
		cards.nth(14).waitFor();
		String done = cards.nth(9).locator(".udslusning-case").innerText();
		String next = cards.nth(10).locator(".udslusning-case").innerText();
		cards.nth(9).locator("h4.task a").click();
		tasklist().choose("Hvem kan læse Digital Post eller bruge MitID?", "Kun borgeren selv")
			.fill("Sikker telefon", "20 11 22 33");
		double before = top();
		assertThat(before).isPositive();
		tasklist().sendAccepted();
		assertThat(card(done).locator("h4.task", new Locator.LocatorOptions().setHasText(CONTACT))).hasCount(0);
		assertThat(focusedCard()).containsText(next);
		tasklist().screenshot("list-place");
		assertThat(top()).isGreaterThan(0);
		assertThat(focusedCard()).isInViewport();
	}

	@Test
	void isSentWithItsCardsOfWhichTheBrowserKeepsNoCopy() {
		registered("Prøve Sendt", "NONE");
		tasklist().signIn("sagsbehandler1").filter("Alle opgaver");
		List<String> asked = new ArrayList<>();
		Page page = tasklist().page();
		page.onRequest((request) -> asked.add(request.url()));
		Response list = page.waitForResponse(Pattern.compile("/filter/[^/]+/list\\?"),
				() -> tasklist().filter("Mine opgaver"));
		assertThat(page.locator("ol.tasks-list .udslusning-card-citizen").first()).isVisible();
		assertThat(asked).noneMatch((address) -> address.endsWith("/workplace/cards"));
		assertThat(list.headerValue("cache-control")).isEqualTo("no-store");
	}

	@Test
	void findsACaseByNameNumberAndCprWithTheKeyboardAlone() {
		String caseNumber = DemoCourse
			.register(new CaseDriver(this.engine), this.clock, Staff.ANNA, Staff.LEADER,
					Map.of("name", "Prøve Findesen", "cpr", "010190-1002"))
			.caseNumber();
		List<String> asked = new ArrayList<>();
		Page page = tasklist().page();
		page.onRequest((request) -> asked.add(request.url()));
		tasklist().signIn("sagsbehandler2").filter("Min gruppes opgaver");
		for (String text : List.of("findesen", "0101901002", caseNumber)) {
			page.getByLabel("Find borger, sag eller adresse").fill(text);
			page.keyboard().press("Enter");
			assertThat(found().getByRole(AriaRole.STATUS)).hasText("1 sag passer");
			assertThat(found().locator("button").first()).isFocused();
			assertThat(found().locator("button").first()).hasText(caseNumber + " Prøve Findesen");
			assertThat(found()).containsText("Under visitation");
			if (!text.equals(caseNumber)) {
				page.keyboard().press("Escape");
				assertThat(page.getByLabel("Find borger, sag eller adresse")).isFocused();
				assertThat(found()).isHidden();
			}
		}
		tasklist().screenshot("list-found");
		assertThat(EnglishWords.in(tasklist().words())).isEmpty();
		page.keyboard().press("Tab");
		page.keyboard().press("Enter");
		page.locator(".task-card h2.task", new Page.LocatorOptions().setHasText(CONTACT)).waitFor();
		assertThat(page.locator(".task-card > header .udslusning-case")).hasText(caseNumber);
		assertThat(page.locator(".task-filter.active")).containsText("Min gruppes opgaver");

		found().locator("button").first().focus();
		page.keyboard().press("Enter");
		assertThat(page.locator("dialog.udslusning-casepage-dialog h4").first()).containsText("Prøve Findesen");
		page.keyboard().press("Escape");
		assertThat(asked).noneMatch((url) -> url.toLowerCase(Locale.ROOT).contains("findesen"))
			.noneMatch((url) -> url.contains("0101901002"));
	}

	@Test
	void saysWhereNothingFitsAndWhatIsMissing() {
		tasklist().signIn("sagsbehandler2");
		Page page = tasklist().page();
		page.getByLabel("Find borger, sag eller adresse").fill("ingen der hedder saadan");
		page.keyboard().press("Enter");
		assertThat(found()).containsText("Ingen sag passer. Tjek navnet, nummeret eller adressen.");
		page.getByLabel("Find borger, sag eller adresse").fill(" ");
		page.keyboard().press("Enter");
		assertThat(found()).containsText("Skriv et navn, et CPR-nummer, et sagsnummer eller en adresse");
	}

	@Test
	void findsNoCaseForWhoeverDoesNoCasework() {
		tasklist().attemptSignIn("oekonomi");
		tasklist().page().locator(".account").waitFor();
		assertThat(tasklist().page().locator("#udslusning-find")).hasCount(0);
		assertThat(tasklist().page().evaluate("""
				async () => (await fetch('/camunda/api/workplace/found-cases', {
				  method: 'POST',
				  headers: {
				    'Content-Type': 'application/json',
				    'X-XSRF-TOKEN': document.cookie.match(/XSRF-TOKEN=([^;]+)/)[1]
				  },
				  body: JSON.stringify({ text: 'birgit' })
				})).status
				""")).isEqualTo(403);
	}

	@Test
	void answersOnlyStaffWithTheToken() {
		assertThat(status("{\"taskIds\":[]}")).isIn(401, 403);
		tasklist().attemptSignIn("oekonomi");
		tasklist().page().locator(".account").waitFor();
		assertThat(status("{\"taskIds\":[]}")).as("without the token against forged requests").isEqualTo(403);
	}

	private String registered(String name, String protection) {
		return DemoCourse
			.register(new CaseDriver(this.engine), this.clock, Staff.ANNA, Staff.LEADER,
					Map.of("name", name, "protection", protection))
			.caseNumber();
	}

	private Locator card(String caseNumber) {
		return tasklist().page()
			.locator("ol.tasks-list > li.task", new Page.LocatorOptions().setHasText(caseNumber))
			.first();
	}

	private Locator found() {
		return tasklist().page().locator(".udslusning-find-result");
	}

	private Locator focusedCard() {
		return tasklist().page().locator("ol.tasks-list > li.task:has(h4.task a:focus)");
	}

	private double top() {
		return ((Number) tasklist().page()
			.evaluate("() => { let box = document.querySelector('ol.tasks-list');"
					+ " while (box && box.scrollTop === 0) box = box.parentElement; return box ? box.scrollTop : 0; }"))
			.doubleValue();
	}

	private int status(String body) {
		return session().request()
			.post(server() + "/camunda/api/workplace/cards",
					RequestOptions.create().setHeader("Content-Type", "application/json").setData(body))
			.status();
	}

}
