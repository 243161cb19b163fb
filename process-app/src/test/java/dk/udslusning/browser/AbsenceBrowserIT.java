package dk.udslusning.browser;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import dk.udslusning.casefile.standin.StaffAbsences;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.testing.EnglishWords;
import dk.udslusning.testing.Staff;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody is ill, and a colleague takes the list the same morning.
 */
class AbsenceBrowserIT extends BrowserTest {

	private static final int PHONE_WIDTH = 390;

	private static final int PHONE_HEIGHT = 844;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private IdentityService identity;

	@Autowired
	private StaffAbsences absences;

	@Autowired
	private Clock clock;

	@AfterEach
	void everybodyIsBack() {
		this.identity.setAuthentication("teamleder", List.of("teamledere"));
		this.absences.open().forEach((absence) -> this.absences.end(absence.id()));
		this.identity.clearAuthentication();
	}

	@Test
	void letsACaseworkerReportHerselfAwayByKeyboardAndGetTheTasksBack() {
		String caseNumber = registered();
		tasklist().signIn("sagsbehandler1");
		Locator dialog = open("Fravær");
		dialog.getByLabel("Første dag").waitFor();
		assertThat(dialog.getByLabel("Hvem er fraværende?").locator("option")).hasCount(2);
		dialog.getByLabel("Afløser").focus();
		dialog.getByLabel("Afløser").selectOption("sagsbehandler2");
		dialog.getByLabel("Afløser").press("Tab");
		tasklist().page().keyboard().press("Enter");
		assertThat(dialog.getByRole(AriaRole.STATUS)).hasText("Fraværet er gemt.");
		assertThat(dialog).containsText("er fraværende fra ");
		dialog.locator("summary").first().click();
		assertThat(dialog.locator("details")).containsText(caseNumber);
		tasklist().screenshot("absence");
		assertThat(EnglishWords.in(tasklist().words())).isEmpty();
		tasklist().page().keyboard().press("Escape");
		assertThat(tasklist().page().locator(".udslusning-notices"))
			.containsText("Du er meldt fraværende indtil videre");

		tasklist().signOut().signIn("sagsbehandler2").filter("Mine opgaver");
		assertThat(tasklist().page().locator(".udslusning-notices"))
			.containsText(Pattern.compile("Du er afløser for .+ indtil videre\\."));
		assertThat(tasklist().caseNumbers()).contains(caseNumber);
		tasklist().screenshot("absence-stand-in");
		tasklist().page().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
		tasklist().screenshot("absence-stand-in-phone");
		tasklist().page().setViewportSize(1400, 1000);

		tasklist().signOut().signIn("sagsbehandler1");
		Locator again = open("Fravær");
		again.getByText("Afslut nu").click();
		assertThat(again).containsText("Ingen er meldt fraværende.");
		tasklist().page().keyboard().press("Escape");
		assertThat(tasklist().page().locator(".udslusning-notices")).hasCount(0);
		assertThat(tasklist().filter("Mine opgaver").caseNumbers()).contains(caseNumber);
	}

	@Test
	void letsATeamLeaderReportAnybodyAndTellsFaultsAtTheirField() {
		tasklist().signIn("teamleder");
		Locator dialog = open("Team");
		tab(dialog, "Fravær");
		assertThat(dialog.getByLabel("Hvem er fraværende?").locator("option").nth(4)).isAttached();
		dialog.getByLabel("Første dag").fill("i morgen");
		dialog.getByText("Gem fraværet").click();
		assertThat(dialog).containsText("Skriv datoen som dd.mm.åååå");
		dialog.getByLabel("Første dag").fill("1.1.2020");
		dialog.getByText("Gem fraværet").click();
		assertThat(dialog).containsText("Den første dag kan tidligst være i dag");
		assertThat(dialog).containsText("Vælg en afløser");
		assertThat(dialog.getByLabel("Hvem er fraværende?")).isFocused();
		tasklist().page().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
		tasklist().screenshot("absence-phone-faults");
	}

	@Test
	void answersOnlyWhoDoesCasework() {
		assertThat(session().request().get(address()).status()).isEqualTo(401);
		tasklist().attemptSignIn("oekonomi");
		tasklist().page().locator(".account").waitFor();
		assertThat(session().request().get(address()).status()).isEqualTo(403);
		assertThat(session().request().get(server() + "/camunda/api/workplace/me").text()).contains("oekonomi")
			.doesNotContain("sagsbehandlere");
		tasklist().signOut().signIn("sagsbehandler1");
		assertThat(session().request().post(address(), RequestOptions.create().setData("{}")).status())
			.as("without the token against forged requests")
			.isEqualTo(403);
	}

	private String registered() {
		return DemoCourse
			.register(new CaseDriver(this.engine), this.clock, Staff.ANNA, Staff.LEADER,
					Map.of("name", "Prøve Fraværsen"))
			.caseNumber();
	}

	private Locator open(String name) {
		tasklist().page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true)).click();
		Locator dialog = tasklist().page().locator("dialog.udslusning-team");
		dialog.waitFor();
		return dialog;
	}

	private static void tab(Locator dialog, String name) {
		Locator tab = dialog.getByRole(AriaRole.TAB, new Locator.GetByRoleOptions().setName(name));
		if (tab.count() > 0) {
			tab.click();
		}
	}

	private String address() {
		return server() + "/camunda/api/workplace/absences";
	}

}
