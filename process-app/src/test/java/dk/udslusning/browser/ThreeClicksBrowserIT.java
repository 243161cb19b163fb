package dk.udslusning.browser;

import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.SampleHomes;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.testing.WholeCase;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * Rung up, a caseworker gets from the sign-in page to what the citizen gets next, why,
 * and when they meet, in at most three clicks. The browser counts them; what is typed is
 * no click.
 */
class ThreeClicksBrowserIT extends BrowserTest {

	private static final int PHONE_WIDTH = 390;

	private static final int PHONE_HEIGHT = 844;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private HomeRegister homes;

	@Autowired
	private Clock clock;

	private final AtomicInteger clicks = new AtomicInteger();

	@Test
	void answersTheTelephoneOnAScreen() {
		citizen("Kirsten Trekløver");
		count();
		signIn("three-clicks-1-sign-in");
		link().click();
		typeAndShow("kirsten trekløver", "three-clicks-2-sag");
		Locator dialog = dialog();
		Locator amount = card(dialog, "Næste beløb").locator(".udslusning-casepage-headline");
		Locator why = card(dialog, "Hvorfor det beløb?").getByText("Sig det sådan");
		Locator meeting = card(dialog, "Næste møde").locator(".udslusning-casepage-headline");
		assertThat(amount).containsText("kr.");
		assertThat(meeting).hasText(Pattern.compile("^[a-zø]+dag den \\d\\d\\.\\d\\d\\.\\d{4}.*"));
		tasklist().screenshot("three-clicks-3-answers");
		for (Locator answer : new Locator[] { amount, why, meeting }) {
			assertThat(answer).isVisible();
			org.assertj.core.api.Assertions.assertThat(isWhollyInSight(answer)).as(answer.innerText()).isTrue();
		}
		org.assertj.core.api.Assertions.assertThat(this.clicks.get()).as("Log ind, Sag").isEqualTo(2);
	}

	@Test
	void answersTheTelephoneOnAPhone() {
		citizen("Karla Firkløver");
		tasklist().page().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
		count();
		signIn("three-clicks-phone-1-sign-in");
		tasklist().page().locator(".navbar-toggle:visible").click();
		tasklist().screenshot("three-clicks-phone-2-menu");
		link().click();
		typeAndShow("karla firkløver", "three-clicks-phone-3-sag");
		Locator dialog = dialog();
		Locator amount = card(dialog, "Næste beløb").locator(".udslusning-casepage-headline");
		assertThat(amount).containsText("kr.");
		org.assertj.core.api.Assertions.assertThat(isWhollyInSight(amount)).isTrue();
		tasklist().screenshot("three-clicks-phone-4-amount");
		Locator why = card(dialog, "Hvorfor det beløb?").getByText("Sig det sådan");
		assertThat(why).isVisible();
		Locator meeting = card(dialog, "Næste møde").locator(".udslusning-casepage-headline");
		meeting.scrollIntoViewIfNeeded();
		assertThat(meeting).isVisible();
		tasklist().screenshot("three-clicks-phone-5-meeting");
		org.assertj.core.api.Assertions.assertThat(this.clicks.get()).as("Log ind, the menu, Sag").isEqualTo(3);
	}

	/** A key that presses a button is no click of a pointer. */
	private void count() {
		tasklist().page().exposeFunction("udslusningClicked", (args) -> this.clicks.incrementAndGet());
		tasklist().page()
			.addInitScript(
					"document.addEventListener('click', (e) => { if (e.detail > 0) window.udslusningClicked(); },"
							+ " { capture: true });");
	}

	private void signIn(String picture) {
		tasklist().open();
		Locator name = tasklist().page().getByPlaceholder("Brugernavn");
		name.and(tasklist().page().locator(":focus")).waitFor();
		tasklist().page().waitForTimeout(200);
		tasklist().page().keyboard().type("sagsbehandler1");
		tasklist().page().keyboard().press("Tab");
		tasklist().page().keyboard().type("sagsbehandler1");
		tasklist().screenshot(picture);
		tasklist().page()
			.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log ind").setExact(true))
			.click();
	}

	/** The cursor stands in the field. */
	private void typeAndShow(String name, String picture) {
		assertThat(dialog().getByLabel("Navn, CPR-nummer, sagsnummer eller boligens adresse")).isFocused();
		tasklist().page().keyboard().type(name);
		tasklist().screenshot(picture);
		tasklist().page().keyboard().press("Enter");
	}

	private void citizen(String name) {
		WholeCase.granted(new CaseDriver(this.engine), this.clock, this.homes.add(SampleHomes.family()), name);
	}

	private Locator link() {
		return tasklist().page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sag").setExact(true));
	}

	private Locator dialog() {
		return tasklist().page().locator("dialog.udslusning-casepage-dialog");
	}

	private static Locator card(Locator dialog, String title) {
		return dialog.getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName(title).setExact(true));
	}

	/** Nothing scrolled, and no edge of the page's place cuts it off. */
	private static boolean isWhollyInSight(Locator answer) {
		return (boolean) answer.evaluate("(a) => { const place = a.closest('.udslusning-casepage');"
				+ " const at = a.getBoundingClientRect(), room = place.getBoundingClientRect();"
				+ " return place.scrollTop === 0 && at.top >= room.top && at.bottom <= room.bottom"
				+ " && at.bottom <= window.innerHeight && at.right <= window.innerWidth; }");
	}

}
