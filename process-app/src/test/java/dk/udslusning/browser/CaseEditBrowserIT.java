package dk.udslusning.browser;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.home.SampleHomes;
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
 * A caseworker changes on the page of a case what a caller tells her.
 */
class CaseEditBrowserIT extends BrowserTest {

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
	void editsTheContactWithTheKeyboardAlone() {
		String caseNumber = granted();
		tasklist().signIn("sagsbehandler1");
		Locator dialog = CaseDialog.open(tasklist().page());
		CaseDialog.find(dialog, caseNumber);
		Locator contact = CaseDialog.card(dialog, "Sikker kontakt");
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
		Locator dialog = CaseDialog.open(tasklist().page());
		CaseDialog.find(dialog, caseNumber);
		Locator contact = CaseDialog.card(dialog, "Sikker kontakt");
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
		Locator dialog = CaseDialog.open(tasklist().page());
		CaseDialog.find(dialog, caseNumber);
		Locator amount = CaseDialog.card(dialog, "Næste beløb").locator(".udslusning-casepage-headline");
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
		assertThat(CaseDialog.card(dialog, "Hvorfor det beløb?")).containsText("ved at blive regnet om");
		assertThat(dialog.evaluate("(d) => [d, ...d.querySelectorAll('*')]"
				+ ".filter((e) => e.getBoundingClientRect().right > window.innerWidth + 1).length"))
			.isEqualTo(0);
		assertThat(this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(caseNumber)
			.taskDefinitionKey("UserTask_PrepareRecalculation")
			.count()).isOne();
	}

	@Test
	void writesANoteOnThePage() {
		String caseNumber = granted();
		tasklist().signIn("sagsbehandler1");
		Locator dialog = CaseDialog.open(tasklist().page());
		CaseDialog.find(dialog, caseNumber);
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
		Locator dialog = CaseDialog.open(tasklist().page());
		CaseDialog.find(dialog, caseNumber);
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

	@Test
	void takesNoEditFromWhoeverMayNotReadTheCase() {
		String caseNumber = protectedCase();
		String edits = "/edits/contact";
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

	/** As a browser drops files that come from the desktop. */
	private static void drop(Locator dialog, int files) {
		dialog.evaluate("(d, n) => { const t = new DataTransfer();"
				+ " for (let i = 0; i < n; i++) t.items.add(new File(['%PDF-1.7\\n'], `fil${i}.pdf`, {type: 'application/pdf'}));"
				+ " d.querySelector('.udslusning-casepage').dispatchEvent("
				+ "new DragEvent('drop', {dataTransfer: t, bubbles: true, cancelable: true})); }", files);
	}

	private String granted() {
		return WholeCase.granted(new CaseDriver(this.engine), this.clock, this.homes.add(SampleHomes.family()))
			.caseNumber();
	}

	private String protectedCase() {
		this.identity.setAuthenticatedUserId("sagsbehandler1");
		String caseNumber = this.register.register(Notices.ofAnother());
		this.identity.clearAuthentication();
		return caseNumber;
	}

	private String address() {
		return server() + "/camunda/api/workplace/cases/";
	}

}
