package dk.udslusning.browser;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import dk.udslusning.casefile.consent.ConsentForm;
import dk.udslusning.casefile.consent.NewDisclosure;
import dk.udslusning.casefile.consent.StandingConsents;
import dk.udslusning.casefile.dispatch.AddressedLetters;
import dk.udslusning.casefile.document.SampleFiles;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.ReadFile;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A caseworker reads the papers of a case, and adds to them.
 */
class PapersBrowserIT extends BrowserTest {

	@Autowired
	private RegisterTransition register;

	@Autowired
	private IdentityService identity;

	@Autowired
	private AddressedLetters letters;

	@Autowired
	private StandingConsents consents;

	@Autowired
	private Clock clock;

	private String caseNumber;

	@BeforeEach
	void aCase() {
		this.identity.setAuthenticatedUserId("sagsbehandler1");
		this.caseNumber = this.register.register(Notices.ofAnother());
		this.identity.clearAuthentication();
	}

	@Test
	void showsTheJournalAndTakesANote() {
		Locator dialog = open(this.caseNumber);
		assertThat(dialog.locator(".udslusning-papers-list")).containsText("Henvendelse modtaget");
		dialog.getByText("Nyt notat").click();
		dialog.getByText("Gem notatet").click();
		assertThat(dialog.locator("#udslusning-papers-note-subject-fault")).hasText("Skriv, hvad notatet handler om");
		tasklist().screenshot("papers-faults");
		field(dialog, "Emne").fill("Samtale om flytning");
		field(dialog, "Notat").fill("Hun vil gerne flytte den 1. februar.");
		dialog.getByText("Gem notatet").click();
		Locator note = dialog.getByRole(AriaRole.BUTTON,
				new Locator.GetByRoleOptions().setName("Samtale om flytning").setExact(true));
		note.waitFor();
		tasklist().screenshot("papers");
		note.click();
		assertThat(dialog.locator(".udslusning-papers-text")).hasText("Hun vil gerne flytte den 1. februar.");
		tasklist().screenshot("papers-text");
		dialog.getByText("Tilbage til listen").click();
		dialog.getByLabel("Ret notatet Samtale om flytning").click();
		field(dialog, "Notat").fill("Hun vil gerne flytte den 1. marts.");
		dialog.getByText("Gem notatet").click();
		assertThat(note).hasCount(2);
	}

	@Test
	void takesADocumentAndGivesItBack() {
		Locator dialog = open(this.caseNumber);
		dialog.getByText("Nyt dokument").click();
		choose(dialog, "løn.exe.pdf", "MZ" + "\0".repeat(200));
		assertThat(dialog.locator("#udslusning-papers-document-file-fault")).containsText("afgjort af dens indhold");
		tasklist().screenshot("papers-refused");
		choose(dialog, "../../Mette Prøvesen 0707614285.html",
				new String(SampleFiles.pdf(), StandardCharsets.ISO_8859_1));
		Locator kept = dialog.getByRole(AriaRole.BUTTON,
				new Locator.GetByRoleOptions().setName("Underskrevet kontrakt"));
		kept.waitFor();
		assertThat(dialog.locator(".udslusning-papers-mark")).hasText("Ikke scannet for virus");
		Download saved = tasklist().page().waitForDownload(kept::click);
		assertThat(saved.suggestedFilename()).matches(this.caseNumber + "-dokument-\\d+\\.pdf");
	}

	@Test
	void takesAConsentToPassOnAndTakesItBack() {
		Locator dialog = open(this.caseNumber);
		dialog.getByText("Samtykker", new Locator.GetByTextOptions().setExact(true)).click();
		assertThat(dialog.locator(".udslusning-papers-left")).containsText("Der er ingen samtykker i sagen.");
		field(dialog, "Hvilke oplysninger må gives videre?").fill("alle oplysninger");
		field(dialog, "Til hvem?").fill("boligforeningen");
		field(dialog, "Til brug for hvad?").fill("indflytningen");
		field(dialog, "Givet").selectOption("WRITTEN");
		dialog.getByText("Gem samtykket").click();
		assertThat(dialog.locator("#udslusning-papers-consent-kinds-fault"))
			.containsText("samtykke til alt gælder ikke");
		field(dialog, "Hvilke oplysninger må gives videre?").fill("navn og telefonnummer");
		dialog.getByText("Gem samtykket").click();
		// the dialog is drawn anew when the answer has come, with everything folded
		assertThat(dialog.locator(".udslusning-papers-left"))
			.containsText("navn og telefonnummer, til boligforeningen");
		dialog.getByText("Samtykker", new Locator.GetByTextOptions().setExact(true)).click();
		dialog.getByText("Træk tilbage").click();
		dialog.getByText("Er du sikker?").click();
		assertThat(dialog.locator(".udslusning-papers-withdrawn")).containsText("Trukket tilbage");
		dialog.getByText("Samtykker", new Locator.GetByTextOptions().setExact(true)).click();
		tasklist().screenshot("papers-consents");
	}

	@Test
	void opensALetterAsTheCitizenGetsIt() {
		this.identity.setAuthenticatedUserId("sagsbehandler1");
		this.letters.write(this.caseNumber, LetterKind.REMINDER, "Vi mangler din lejekontrakt",
				"Send os lejekontrakten senest den 5. december.");
		this.identity.clearAuthentication();
		Locator dialog = open(this.caseNumber);
		dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Vi mangler din lejekontrakt"))
			.click();
		Locator link = dialog.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Åbn brevet som PDF"));
		link.waitFor();
		tasklist().screenshot("papers-letter");
		String address = server() + link.getAttribute("href");
		APIResponse letter = session().request().get(address);
		assertThat(letter.headers().get("content-type")).isEqualTo("application/pdf");
		assertThat(letter.headers().get("cache-control")).contains("no-store");
		assertThat(ReadFile.words(letter.body())).contains("Send os lejekontrakten senest den 5. december.")
			.contains("Venlig hilsen");
		assertThat(session().request().get(address.replaceAll("\\d+\\.pdf", "999999.pdf")).status()).isEqualTo(404);
	}

	@Test
	void givesTheCitizenAConsentToSign() {
		Locator dialog = open(this.caseNumber);
		dialog.getByText("Nyt brev", new Locator.GetByTextOptions().setExact(true)).click();
		dialog.getByText("Skriv brevet, og gem, at det er givet").click();
		assertThat(dialog.locator("#udslusning-papers-handout-channel-fault"))
			.hasText("Vælg, hvordan borgeren får det");
		Page lacking = tasklist().page()
			.waitForPopup(
					() -> dialog.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Samtykkeerklæring"))
						.click());
		assertThat(lacking.locator("body")).containsText("Der er ikke noteret et samtykke i sagen");
		lacking.close();
		field(dialog, "Hvad skal borgeren have?").selectOption("CONSENT_FORM");
		field(dialog, "Hvordan får borgeren det?").selectOption("HANDED_OVER");
		dialog.getByText("Skriv brevet, og gem, at det er givet").click();
		assertThat(dialog.locator("#udslusning-papers-handout-paper-fault"))
			.containsText("Der er ikke noteret et samtykke i sagen");
		tasklist().screenshot("papers-handout-fault");
		this.identity.setAuthenticatedUserId("sagsbehandler1");
		this.consents.give(this.caseNumber, new NewDisclosure("navn og telefonnummer", "boligforeningen",
				"indflytningen", ConsentForm.WRITTEN, LocalDate.now(this.clock)));
		this.identity.clearAuthentication();
		dialog.getByText("Skriv brevet, og gem, at det er givet").click();
		assertThat(dialog.locator(".udslusning-papers-list")).containsText("Samtykke i din sag");
		tasklist().screenshot("papers-handout");
	}

	@Test
	void showsStaffTheTemplatesWithInventedLetters() {
		String address = server() + "/camunda/api/workplace/letters";
		assertThat(session().request().get(address).status()).isEqualTo(401);
		tasklist().signIn("teamleder");
		tasklist().page().navigate(address);
		assertThat(tasklist().page().locator("body")).containsText("Alle skabeloner kan bruges.");
		tasklist().screenshot("letter-templates");
		String pdf = address + tasklist().page().locator("a").first().getAttribute("href").replaceFirst("letters", "");
		assertThat(ReadFile.words(session().request().get(pdf).body())).contains("Søndermose Kommune");
		assertThat(session().request().get(address + "/GRANT/99.pdf").status()).isEqualTo(404);
		assertThat(session().request().get(address + "/NEJ/0.pdf").status()).isEqualTo(404);
	}

	@Test
	void givesThePapersInOneFileToGoThrough() {
		Locator dialog = open(this.caseNumber);
		dialog.getByText("Aktindsigt", new Locator.GetByTextOptions().setExact(true)).click();
		Download preview = tasklist().page().waitForDownload(() -> dialog.getByText("Forhåndsvisning").click());
		assertThat(preview.suggestedFilename()).isEqualTo(this.caseNumber + "-aktindsigt.zip");
		dialog.getByText("Den gennemgåede fil").click();
		assertThat(dialog.getByRole(AriaRole.ALERT)
			.filter(new Locator.FilterOptions().setHasText("har ikke det papir"))
			.first()).isVisible();
	}

	@Test
	void tellsThatNoCaseFits() {
		Locator dialog = open("Findes Slet Ikke");
		assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("ingen sag, der passer");
	}

	@Test
	void keepsTheProtectedCitizensPapersFromAnotherCaseworker() {
		tasklist().signIn("sagsbehandler2");
		Locator dialog = openDialog(this.caseNumber);
		assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("kun sagens sagsbehandler og teamledere");
		assertThat(dialog.locator(".udslusning-papers-list")).containsText("Henvendelse modtaget");
		assertThat(dialog.locator(".udslusning-papers-list button")).hasCount(0);
		APIResponse text = session().request()
			.get(server() + "/camunda/api/workplace/papers/" + this.caseNumber + "/texts/release-1");
		assertThat(text.status()).isIn(403, 404);
		tasklist().screenshot("papers-closed");
	}

	@Test
	void answersNobodyWhoIsNotSignedInAndNoOtherRole() {
		String address = server() + "/camunda/api/workplace/papers/";
		assertThat(session().request().get(address + this.caseNumber).status()).isEqualTo(401);
		tasklist().attemptSignIn("oekonomi");
		tasklist().page().locator(".account").waitFor();
		APIResponse finance = session().request().get(address + this.caseNumber);
		assertThat(finance.status()).isEqualTo(403);
		assertThat(finance.text()).doesNotContain("Henvendelse");
	}

	private Locator open(String person) {
		tasklist().signIn("sagsbehandler1");
		return openDialog(person);
	}

	private Locator openDialog(String person) {
		tasklist().page()
			.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sagens akter").setExact(true))
			.click();
		Locator dialog = tasklist().page().getByRole(AriaRole.DIALOG);
		dialog.waitFor();
		field(dialog, "Navn, CPR-nummer, sagsnummer eller boligens adresse").fill(person);
		tasklist().page().keyboard().press("Enter");
		return dialog;
	}

	private static void choose(Locator dialog, String name, String content) {
		field(dialog, "Fil")
			.setInputFiles(new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.ISO_8859_1)));
		field(dialog, "Hvad er det?").selectOption("LEASE");
		dialog.locator("#udslusning-papers-document-subject").fill("Underskrevet kontrakt");
		field(dialog, "Fra").fill("Udlejeren");
		dialog.getByText("Gem dokumentet").click();
	}

	private static Locator field(Locator dialog, String label) {
		return dialog.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).and(dialog.locator(":visible"));
	}

}
