package dk.udslusning.browser;

import java.nio.charset.StandardCharsets;
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
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.SampleHomes;
import dk.udslusning.casefile.home.TransitionalHome;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.rules.time.DanishDates;
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
		Locator dialog = open();
		Locator name = dialog.locator(".udslusning-casepage-head h4");
		assertThat(name).containsText("Prøve Birgit");
		assertThat(name).isFocused();
		assertThat(card(dialog, "Næste beløb").locator(".udslusning-casepage-headline")).containsText("kr.");
		assertThat(card(dialog, "Næste beløb")).containsText("Holdt tilbage: Der er ikke søgt boligstøtte.");
		assertThat(card(dialog, "Hvorfor det beløb?")).containsText("Sig det sådan");
		assertThat(card(dialog, "Sikker kontakt")).containsText("Telefon");
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
		assertThat(link()).isFocused();
		assertThat(asked).noneMatch((url) -> url.contains("010190") || url.contains("Birgit"));
	}

	@Test
	void findsWhoeverRingsAndFitsAPhone() {
		String caseNumber = granted();
		tasklist().page().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
		tasklist().attemptSignIn("sagsbehandler1");
		tasklist().page().locator(".navbar-toggle:visible").click();
		tasklist().screenshot("casepage-phone-menu");
		Locator dialog = open();
		assertThat(dialog.getByLabel("Navn, CPR-nummer, sagsnummer eller boligens adresse")).isFocused();
		tasklist().page().keyboard().type(caseNumber);
		tasklist().page().keyboard().press("Enter");
		assertThat(card(dialog, "Næste beløb").locator(".udslusning-casepage-headline")).isVisible();
		tasklist().screenshot("casepage-phone");
		assertThat(dialog.evaluate("(d) => [d, ...d.querySelectorAll('*')]"
				+ ".filter((e) => e.getBoundingClientRect().right > window.innerWidth + 1).length"))
			.isEqualTo(0);
		card(dialog, "Sikker kontakt").scrollIntoViewIfNeeded();
		tasklist().screenshot("casepage-phone-below");
	}

	@Test
	void letsTheCaseworkerChooseAmongSeveral() {
		granted();
		granted();
		tasklist().signIn("sagsbehandler1");
		Locator dialog = open();
		find(dialog, "birgit prøve");
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
		Locator dialog = open();
		find(dialog, "prøvevej 999");
		assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("adressen (gade og husnummer)");
		find(dialog, home.address().line());
		assertThat(dialog.locator(".udslusning-casepage-head")).containsText(caseNumber);
	}

	@Test
	void tellsTwoCaseworkersWhoHaveTheSameCaseOpen() {
		String caseNumber = granted();
		tasklist().signIn("sagsbehandler1");
		find(open(), caseNumber);
		assertThat(tasklist().page().locator(".udslusning-casepage-head h4")).isFocused();
		BrowserContext other = session().browser()
			.newContext(new Browser.NewContextOptions().setTimezoneId("Europe/Copenhagen").setViewportSize(1400, 1000));
		Tasklist colleague = new Tasklist(other.newPage(), server(), SCREENSHOTS);
		colleague.signIn("sagsbehandler2");
		colleague.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sag").setExact(true)).click();
		Locator dialog = colleague.page().locator("dialog.udslusning-casepage-dialog");
		find(dialog, caseNumber);
		Locator hint = dialog.locator(".udslusning-casepage-colleagues");
		assertThat(hint).hasText(Pattern.compile("^Karen Holm har sagen åben siden kl\\. \\d{1,2}\\.\\d\\d$"));
		colleague.screenshot("casepage-colleague");
		colleague.page().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
		colleague.screenshot("casepage-colleague-phone");
		colleague.page().setViewportSize(1400, 1000);

		tasklist().page()
			.waitForResponse(Pattern.compile("/presence/end$"), () -> tasklist().page().keyboard().press("Escape"));
		colleague.page().waitForResponse(Pattern.compile("/presence$"), () -> find(dialog, caseNumber));
		assertThat(hint).hasText("");
		other.close();
		org.assertj.core.api.Assertions.assertThat(looks(caseNumber)).containsOnly("Sagens side");
	}

	@Test
	void tellsAnotherCaseworkerOnlyThatTheCaseIsThere() {
		String caseNumber = protectedCase();
		tasklist().signIn("sagsbehandler2");
		Locator dialog = open();
		find(dialog, caseNumber);
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
		Locator dialog = open();
		find(dialog, caseNumber);
		assertThat(dialog.locator(".udslusning-casepage-mark"))
			.hasText(new String[] { "Navne- og adressebeskyttelse", "Ring først" });
		tasklist().page().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
		tasklist().screenshot("casepage-protected");
	}

	@Test
	void answersNobodyWhoIsNotSignedInAndNoOtherRole() {
		String caseNumber = protectedCase();
		tasklist().open();
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

	@Test
	void editsTheContactWithTheKeyboardAlone() {
		String caseNumber = granted();
		tasklist().signIn("sagsbehandler1");
		Locator dialog = open();
		find(dialog, caseNumber);
		Locator contact = card(dialog, "Sikker kontakt");
		contact.getByText("Ret kontakten").focus();
		tasklist().page().keyboard().press("Enter");
		Locator phone = contact.getByLabel("Telefon, som kun borgeren tager");
		assertThat(phone).isFocused();
		phone.fill("123");
		tasklist().page().keyboard().press("Enter");
		assertThat(contact.getByText("Skriv et telefonnummer med mindst otte cifre")).isVisible();
		assertThat(phone).isFocused();
		tasklist().screenshot("casepage-edit-contact");
		assertThat(EnglishWords.in(tasklist().words())).isEmpty();
		phone.fill("87 65 43 21");
		tasklist().page().keyboard().press("Enter");
		assertThat(dialog.getByRole(AriaRole.STATUS)).containsText("Den nye aftale gælder fra nu af");
		assertThat(contact.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("87 65 43 21")))
			.hasAttribute("href", "tel:87654321");
		assertThat(dialog.locator(".udslusning-casepage-head h4")).isFocused();
	}

	@Test
	void refusesWhatAColleagueHasChangedMeanwhile() {
		String caseNumber = granted();
		tasklist().signIn("sagsbehandler1");
		Locator dialog = open();
		find(dialog, caseNumber);
		Locator contact = card(dialog, "Sikker kontakt");
		contact.getByText("Ret kontakten").click();
		contact.getByLabel("Kodeord").fill("Solsikke");
		this.jdbc.sql("update safe_contact set version = version + 1 where case_number = :case")
			.param("case", caseNumber)
			.update();
		contact.getByText("Gem, som det er aftalt med borgeren").click();
		assertThat(contact.getByRole(AriaRole.ALERT)).containsText("genindlæs siden, og udfyld igen");
		assertThat(contact.getByRole(AriaRole.ALERT)).containsText("Sagen er ændret af");
		contact.getByText("Fortryd").click();
		assertThat(contact.getByText("Ret kontakten")).isFocused();
	}

	@Test
	void startsARecalculationWhereSomebodyMovesIn() {
		String caseNumber = granted();
		LocalDate day = LocalDate.now(this.clock).plusMonths(1).withDayOfMonth(1);
		tasklist().page().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
		tasklist().attemptSignIn("sagsbehandler1");
		tasklist().page().locator(".navbar-toggle:visible").click();
		Locator dialog = open();
		find(dialog, caseNumber);
		Locator amount = card(dialog, "Næste beløb").locator(".udslusning-casepage-headline");
		String before = amount.innerText();
		dialog.getByText("Beløb over tid").click();
		dialog.locator("svg.udslusning-casepage-chart").scrollIntoViewIfNeeded();
		tasklist().screenshot("casepage-amounts-phone");
		dialog.getByText("Hvor sagen står: ").click();
		dialog.locator("[aria-current=step]").scrollIntoViewIfNeeded();
		tasklist().screenshot("casepage-standing-phone");
		Locator household = dialog.locator("details", new Locator.LocatorOptions().setHasText("Husstand")).first();
		household.locator("summary").first().click();
		household.getByText("Nogen flytter ind eller ud").click();
		household.getByLabel("Hvem flytter?").selectOption("IN:OTHER_ADULT");
		household.getByText("Gem, og regn om").click();
		assertThat(household.getByText("Skriv kort, hvem der fortæller det, og hvordan")).isVisible();
		household.getByLabel("Født den").fill("01.05.1990");
		household.getByLabel("Første dag i boligen, eller sidste dag").fill(DanishDates.format(day));
		household.getByLabel("Alle andres indkomst tilsammen").fill("0");
		household.getByLabel("Hvem fortæller det, og hvordan?").fill("Hun ringede selv");
		household.getByLabel("Hvem flytter?").scrollIntoViewIfNeeded();
		tasklist().screenshot("casepage-edit-household-phone");
		household.getByText("Gem, og regn om").click();
		assertThat(dialog.getByRole(AriaRole.STATUS)).containsText("Genberegningen er sat i gang");
		tasklist().screenshot("casepage-edit-saved-phone");
		assertThat(amount).hasText(before);
		assertThat(card(dialog, "Hvorfor det beløb?")).containsText("ved at blive regnet om");
		assertThat(dialog.evaluate("(d) => [d, ...d.querySelectorAll('*')]"
				+ ".filter((e) => e.getBoundingClientRect().right > window.innerWidth + 1).length"))
			.isEqualTo(0);
		org.assertj.core.api.Assertions
			.assertThat(this.engine.getTaskService()
				.createTaskQuery()
				.processInstanceBusinessKey(caseNumber)
				.taskDefinitionKey("UserTask_PrepareRecalculation")
				.count())
			.isOne();
	}

	@Test
	void writesANoteOnThePage() {
		String caseNumber = granted();
		tasklist().signIn("sagsbehandler1");
		Locator dialog = open();
		find(dialog, caseNumber);
		dialog.locator("summary", new Locator.LocatorOptions().setHasText("Nyt notat")).press("Enter");
		Locator subject = dialog.locator("#udslusning-papers-note-subject");
		subject.fill("Ringede om depositum");
		tasklist().page().keyboard().press("Enter");
		assertThat(dialog.locator("#udslusning-papers-note-text-fault")).hasText("Skriv notatet");
		dialog.locator("#udslusning-papers-note-text").fill("Hun har fået nøglerne.");
		dialog.getByText("Gem notatet").click();
		assertThat(dialog.getByRole(AriaRole.STATUS)).hasText("Notatet er gemt.");
		dialog.getByText("Det er sket").click();
		assertThat(dialog.locator("details", new Locator.LocatorOptions().setHasText("Det er sket")).last())
			.containsText("Ringede om depositum");
	}

	@Test
	void takesADroppedFileAndAPhoto() {
		String caseNumber = granted();
		tasklist().signIn("sagsbehandler1");
		Locator dialog = open();
		find(dialog, caseNumber);
		assertThat(dialog.locator(".udslusning-casepage-head h4")).isVisible();
		drop(dialog, 2);
		assertThat(dialog.getByText("Slip én fil ad gangen.")).isVisible();
		drop(dialog, 1);
		Locator kind = dialog.locator("#udslusning-papers-document-kind");
		assertThat(kind).isFocused();
		assertThat(dialog.locator("#udslusning-papers-document-file")).hasValue(Pattern.compile("fil0\\.pdf$"));
		kind.selectOption(new SelectOption().setIndex(1));
		dialog.locator("#udslusning-papers-document-subject").fill("Lønseddel for november");
		dialog.locator("#udslusning-papers-document-receivedFrom").fill("Borgeren");
		tasklist().screenshot("casepage-document");
		assertThat(EnglishWords.in(tasklist().words())).isEmpty();
		dialog.getByText("Gem dokumentet").click();
		assertThat(dialog.getByRole(AriaRole.STATUS)).hasText("Dokumentet er gemt.");
		dialog.getByText("Dokumenter (1)").click();
		assertThat(dialog.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Lønseddel for november")))
			.hasAttribute("href", Pattern.compile("/documents/\\d+$"));

		tasklist().page().setViewportSize(PHONE_WIDTH, PHONE_HEIGHT);
		dialog.locator("summary", new Locator.LocatorOptions().setHasText("Nyt dokument eller foto")).click();
		Locator camera = dialog.getByLabel("Tag et foto");
		assertThat(camera).hasAttribute("capture", "environment");
		assertThat(camera).hasAttribute("accept", "image/*,application/pdf");
		camera.setInputFiles(new FilePayload("IMG_1.png", "image/png",
				("MZ" + "\0".repeat(200)).getBytes(StandardCharsets.US_ASCII)));
		assertThat(dialog.locator("#udslusning-papers-document-file")).hasValue(Pattern.compile("IMG_1\\.png$"));
		kind.scrollIntoViewIfNeeded();
		tasklist().screenshot("casepage-document-phone");
		kind.selectOption(new SelectOption().setIndex(1));
		dialog.locator("#udslusning-papers-document-subject").fill("Foto af brev");
		dialog.locator("#udslusning-papers-document-receivedFrom").fill("Borgeren");
		dialog.getByText("Gem dokumentet").click();
		assertThat(dialog.locator("#udslusning-papers-document-file-fault")).containsText("afgjort af dens indhold");
	}

	/** As a browser drops files that come from the desktop. */
	private static void drop(Locator dialog, int files) {
		dialog.evaluate("(d, n) => { const t = new DataTransfer();"
				+ " for (let i = 0; i < n; i++) t.items.add(new File(['%PDF-1.7\\n'], `fil${i}.pdf`, {type: 'application/pdf'}));"
				+ " d.querySelector('.udslusning-casepage').dispatchEvent("
				+ "new DragEvent('drop', {dataTransfer: t, bubbles: true, cancelable: true})); }", files);
	}

	@Test
	void takesNoEditFromWhoeverMayNotReadTheCase() {
		String caseNumber = protectedCase();
		String edits = "/edits/contact";
		tasklist().open();
		assertThat(session().request().get(address() + caseNumber + edits).status()).isEqualTo(401);
		tasklist().attemptSignIn("oekonomi");
		tasklist().page().locator(".account").waitFor();
		assertThat(session().request().get(address() + caseNumber + edits).status()).isEqualTo(403);
		tasklist().signOut().signIn("sagsbehandler2");
		APIResponse closed = session().request().get(address() + caseNumber + edits);
		assertThat(closed.status()).isEqualTo(403);
		assertThat(closed.text()).doesNotContain("12 34 56 78");
		assertThat(session().request().get(address() + "UDS-1999-000001" + edits).status()).isEqualTo(404);
		assertThat(session().request()
			.post(address() + caseNumber + "/edits/income", RequestOptions.create().setData("{}"))
			.status()).as("without the token against forged requests").isEqualTo(403);
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

	private Locator link() {
		return tasklist().page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sag").setExact(true));
	}

	private Locator open() {
		link().click();
		Locator dialog = tasklist().page().locator("dialog.udslusning-casepage-dialog");
		dialog.waitFor();
		return dialog;
	}

	private static void find(Locator dialog, String person) {
		dialog.getByLabel("Navn, CPR-nummer, sagsnummer eller boligens adresse").fill(person);
		dialog.getByText("Vis", new Locator.GetByTextOptions().setExact(true)).first().click();
	}

	private static Locator card(Locator dialog, String title) {
		return dialog.getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName(title).setExact(true));
	}

	private List<String> looks(String caseNumber) {
		return this.jdbc.sql("select what from access_look where case_number = :case")
			.param("case", caseNumber)
			.query(String.class)
			.list();
	}

	private String server() {
		return tasklist().page().url().replaceAll("/camunda/.*", "");
	}

	private String address() {
		return server() + "/camunda/api/workplace/cases/";
	}

}
