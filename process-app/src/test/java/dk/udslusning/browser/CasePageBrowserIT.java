package dk.udslusning.browser;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.SampleHomes;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.testing.EnglishWords;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.WholeCase;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A caseworker answers the telephone. What amounts come is tested where they are by hand.
 */
class CasePageBrowserIT extends BrowserTest {

	private static final int PHONE_WIDTH = 390;

	private static final int PHONE_HEIGHT = 844;

	@Autowired
	private ProcessEngine engine;

	@Autowired
	private HomeRegister homes;

	@Autowired
	private RegisterTransition register;

	@Autowired
	private IdentityService identity;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Test
	void answersWithTheCaseOfTheOpenTask() {
		String caseNumber = held();
		List<String> asked = new ArrayList<>();
		tasklist().page().onRequest((request) -> asked.add(request.url()));
		tasklist().signIn("sagsbehandler1").filter("Mine opgaver");
		tasklist().page()
			.locator("ol.tasks-list li.task", new Page.LocatorOptions().setHasText(caseNumber))
			.first()
			.locator("h4.task a")
			.click();
		assertThat(tasklist().page().locator(".task-card > header .udslusning-case")).hasText(caseNumber);
		Locator dialog = CaseDialog.open(tasklist().page());
		Locator name = dialog.locator(".udslusning-casepage-head h4");
		assertThat(name).containsText("Prøve Birgit");
		assertThat(name).isFocused();
		assertThat(CaseDialog.card(dialog, "Næste beløb").locator(".udslusning-casepage-headline")).containsText("kr.");
		assertThat(CaseDialog.card(dialog, "Næste beløb")).containsText("Holdt tilbage: Der er ikke søgt boligstøtte.");
		assertThat(CaseDialog.card(dialog, "Hvorfor det beløb?")).containsText("Sig det sådan");
		assertThat(CaseDialog.card(dialog, "Sikker kontakt")).containsText("Telefon");
		tasklist().screenshot("casepage");
		assertThat(EnglishWords.in(tasklist().words())).isEmpty();

		assertThat(dialog).not().containsText("010190-");
		Locator show = dialog.getByLabel("Vis CPR-nummer");
		show.focus();
		tasklist().page().keyboard().press("Enter");
		assertThat(dialog.locator(".udslusning-casepage-head")).containsText("010190-");
		assertThat(looks(caseNumber)).contains("Sagens side", "CPR-nummeret");

		dialog.getByText("Beløb over tid").click();
		Locator chart = dialog.locator("svg.udslusning-casepage-chart");
		chart.scrollIntoViewIfNeeded();
		assertThat(chart).hasAttribute("aria-labelledby",
				"udslusning-casepage-chart-title udslusning-casepage-chart-desc");
		dialog.getByText(Pattern.compile("^Hvorfor .* kr\\. i ")).first().click();
		tasklist().screenshot("casepage-amounts");
		dialog.getByText("Vis som tabel").click();
		assertThat(dialog.locator(".udslusning-casepage-amounts tbody tr").first()).containsText("kr.");
		dialog.getByText("Beløb over tid").click();

		dialog.getByText("Afgørelser og breve").click();
		Locator letter = dialog.locator("a[href$='.pdf']").first();
		letter.waitFor();
		letter.scrollIntoViewIfNeeded();
		tasklist().screenshot("casepage-folds");
		String pdf = server() + letter.getAttribute("href");
		assertThat(session().request().get(pdf).headers().get("content-type")).isEqualTo("application/pdf");

		Locator standing = dialog.locator("details", new Locator.LocatorOptions().setHasText("Hvor sagen står"));
		standing.getByText("Hvor sagen står: Refusion og ophold").click();
		assertThat(standing.locator("[aria-current=step]")).hasText("Refusion og opholdher er sagen");
		assertThat(standing).containsText("Søg boligstøtte med borgeren");
		assertThat(standing).containsText("Sker af sig selv den");
		standing.scrollIntoViewIfNeeded();
		tasklist().screenshot("casepage-standing");
		assertThat(EnglishWords.in(tasklist().words())).isEmpty();

		dialog.getByText("Opgaver med frist").click();
		assertThat(dialog.locator("details", new Locator.LocatorOptions().setHasText("Opgaver med frist")))
			.containsText("Søg boligstøtte med borgeren");

		tasklist().page().keyboard().press("Escape");
		assertThat(dialog).hasCount(0);
		assertThat(CaseDialog.link(tasklist().page())).isFocused();
		assertThat(asked).noneMatch((url) -> url.contains("010190") || url.contains("Birgit"));
	}

	@Test
	void findsWhoeverRingsAndFitsAPhone() {
		String caseNumber = granted();
		tasklist().page().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
		tasklist().attemptSignIn("sagsbehandler1");
		tasklist().page().locator(".navbar-toggle:visible").click();
		tasklist().screenshot("casepage-phone-menu");
		Locator dialog = CaseDialog.open(tasklist().page());
		assertThat(dialog.getByLabel("Navn, CPR-nummer, sagsnummer eller boligens adresse")).isFocused();
		tasklist().page().keyboard().type(caseNumber);
		tasklist().page().keyboard().press("Enter");
		assertThat(CaseDialog.card(dialog, "Næste beløb").locator(".udslusning-casepage-headline")).isVisible();
		tasklist().screenshot("casepage-phone");
		assertThat(dialog.evaluate("(d) => [d, ...d.querySelectorAll('*')]"
				+ ".filter((e) => e.getBoundingClientRect().right > window.innerWidth + 1).length"))
			.isEqualTo(0);
		CaseDialog.card(dialog, "Sikker kontakt").scrollIntoViewIfNeeded();
		tasklist().screenshot("casepage-phone-below");
	}

	@Test
	void letsTheCaseworkerChooseAmongSeveral() {
		granted();
		granted();
		tasklist().signIn("sagsbehandler1");
		Locator dialog = CaseDialog.open(tasklist().page());
		CaseDialog.find(dialog, "birgit prøve");
		assertThat(dialog.getByText("Flere sager passer:")).isVisible();
		Locator first = dialog.locator(".udslusning-casepage-found").first();
		assertThat(first).isFocused();
		tasklist().screenshot("casepage-found");
		tasklist().page().keyboard().press("Enter");
		assertThat(dialog.locator(".udslusning-casepage-head h4")).containsText("Prøve Birgit");
		dialog.getByText("Notat og akter").click();
		assertThat(tasklist().page().getByRole(AriaRole.DIALOG).locator(".udslusning-papers-list"))
			.containsText("Henvendelse modtaget");
	}

	@Test
	void findsTheCaseByTheAddressOfTheHome() {
		TransitionalHome home = home();
		String caseNumber = WholeCase.granted(new CaseDriver(this.engine), this.clock, home).caseNumber();
		tasklist().signIn("sagsbehandler2");
		Locator dialog = CaseDialog.open(tasklist().page());
		CaseDialog.find(dialog, "prøvevej 999");
		assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("adressen (gade og husnummer)");
		CaseDialog.find(dialog, home.address().line());
		assertThat(dialog.locator(".udslusning-casepage-head")).containsText(caseNumber);
	}

	@Test
	void tellsTwoCaseworkersWhoHaveTheSameCaseOpen() {
		String caseNumber = granted();
		tasklist().signIn("sagsbehandler1");
		CaseDialog.find(CaseDialog.open(tasklist().page()), caseNumber);
		assertThat(tasklist().page().locator(".udslusning-casepage-head h4")).isFocused();
		BrowserContext other = session().browser()
			.newContext(new Browser.NewContextOptions().setTimezoneId("Europe/Copenhagen").setViewportSize(1400, 1000));
		Tasklist colleague = new Tasklist(other.newPage(), server(), SCREENSHOTS);
		colleague.signIn("sagsbehandler2");
		colleague.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sag").setExact(true)).click();
		Locator dialog = colleague.page().locator("dialog.udslusning-casepage-dialog");
		CaseDialog.find(dialog, caseNumber);
		Locator hint = dialog.locator(".udslusning-casepage-colleagues");
		assertThat(hint).hasText(Pattern.compile("^Karen Holm har sagen åben siden kl\\. \\d{1,2}\\.\\d\\d$"));
		colleague.screenshot("casepage-colleague");
		colleague.page().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
		colleague.screenshot("casepage-colleague-phone");
		colleague.page().setViewportSize(1400, 1000);

		tasklist().page()
			.waitForResponse(Pattern.compile("/presence/end$"), () -> tasklist().page().keyboard().press("Escape"));
		colleague.page().waitForResponse(Pattern.compile("/presence$"), () -> CaseDialog.find(dialog, caseNumber));
		assertThat(hint).hasText("");
		other.close();
		org.assertj.core.api.Assertions.assertThat(looks(caseNumber)).containsOnly("Sagens side");
	}

	@Test
	void tellsAnotherCaseworkerOnlyThatTheCaseIsThere() {
		String caseNumber = protectedCase();
		tasklist().signIn("sagsbehandler2");
		Locator dialog = CaseDialog.open(tasklist().page());
		CaseDialog.find(dialog, caseNumber);
		assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("kun sagens sagsbehandler og teamledere");
		assertThat(dialog.locator(".udslusning-casepage")).not().containsText("Prøve");
		tasklist().screenshot("casepage-closed");
		String answer = session().request().get(address() + caseNumber).text();
		assertThat(answer).contains("\"essentials\":[]", "\"folded\":[]")
			.doesNotContain("head", "Prøve", "12 34 56 78");
		assertThat(looks(caseNumber)).isEmpty();
	}

	@Test
	void warnsBeforeAnythingIsSaidToAProtectedCitizen() {
		String caseNumber = protectedCase();
		tasklist().signIn("sagsbehandler1");
		Locator dialog = CaseDialog.open(tasklist().page());
		CaseDialog.find(dialog, caseNumber);
		assertThat(dialog.locator(".udslusning-casepage-mark"))
			.hasText(new String[] { "Navne- og adressebeskyttelse", "Ring først" });
		tasklist().page().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
		tasklist().screenshot("casepage-protected");
	}

	@Test
	void answersNobodyWhoIsNotSignedInAndNoOtherRole() {
		String caseNumber = protectedCase();
		assertThat(session().request().get(address() + caseNumber).status()).isEqualTo(401);
		tasklist().attemptSignIn("oekonomi");
		tasklist().page().locator(".account").waitFor();
		APIResponse page = session().request().get(address() + caseNumber);
		assertThat(page.status()).isEqualTo(403);
		assertThat(page.text()).doesNotContain("Prøve");
		tasklist().signOut().signIn("sagsbehandler1");
		assertThat(session().request().get(address() + "UDS-1999-000001").status()).isEqualTo(404);
		assertThat(session().request()
			.post(address() + caseNumber + "/looks/cpr", RequestOptions.create().setData("{}"))
			.status()).as("without the token against forged requests").isEqualTo(403);
	}

	@Test
	void tellsNobodyWhoMayNotReadTheCaseWhoHasItOpen() {
		String presence = protectedCase() + "/presence";
		tasklist().attemptSignIn("oekonomi");
		tasklist().page().locator(".account").waitFor();
		assertThat(post(presence).status()).isEqualTo(403);
		tasklist().signOut();
		assertThat(post(presence).status()).isEqualTo(401);
		tasklist().signIn("sagsbehandler2");
		assertThat(post(presence).status()).isEqualTo(403);
		assertThat(post("UDS-1999-000001/presence").status()).isEqualTo(404);
		assertThat(session().request().post(address() + presence).status())
			.as("without the token against forged requests")
			.isEqualTo(403);
		tasklist().signOut().signIn("sagsbehandler1");
		assertThat(post(presence).text()).isEqualTo("[]");
		assertThat(post(presence + "/end").status()).isEqualTo(204);
	}

	/** As the page asks: within its session, with its token. */
	private APIResponse post(String what) {
		String token = session().cookies()
			.stream()
			.filter((cookie) -> cookie.name.equals("XSRF-TOKEN"))
			.findFirst()
			.orElseThrow().value;
		return session().request()
			.post(address() + what, RequestOptions.create().setHeader("X-XSRF-TOKEN", token).setData("{}"));
	}

	/** Granted, and housing benefit is not applied for: that task stays open. */
	private String held() {
		return WholeCase.leased(new CaseDriver(this.engine), this.clock, home(), LocalDate.now(this.clock))
			.moveIn(Map.of())
			.prepareGrant(Map.of())
			.approve()
			.sendGrant()
			.caseNumber();
	}

	private TransitionalHome home() {
		return this.homes.add(SampleHomes.family());
	}

	private String granted() {
		return WholeCase.granted(new CaseDriver(this.engine), this.clock, home()).caseNumber();
	}

	private String protectedCase() {
		this.identity.setAuthenticatedUserId("sagsbehandler1");
		String caseNumber = this.register.register(Notices.ofAnother());
		this.identity.clearAuthentication();
		return caseNumber;
	}

	private List<String> looks(String caseNumber) {
		return this.jdbc.sql("select what from access_look where case_number = :case")
			.param("case", caseNumber)
			.query(String.class)
			.list();
	}

	private String address() {
		return server() + "/camunda/api/workplace/cases/";
	}

}
