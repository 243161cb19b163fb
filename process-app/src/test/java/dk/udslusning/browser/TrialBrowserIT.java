package dk.udslusning.browser;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A caseworker tries an amount with a citizen beside her.
 */
class TrialBrowserIT extends BrowserTest {

	/**
	 * 7.500 - 975 - 93 x 365 / 12 = 3.696,25, as the demo's rates for 2021 are the real
	 * ones.
	 */
	@Test
	void showsTheAmountWhileItIsTyped() {
		Locator dialog = open();
		assertThat(dialog).containsText("Intet bliver gemt");
		assertThat(field(dialog, "Husleje pr. måned, før boligstøtte (kr.)")).isFocused();
		choose(dialog, "Ordning", "FRIKOMMUNE_25");
		choose(dialog, "Boligsituation før udslusning", "HOMELESS_SHELTER_110");
		field(dialog, "Måned").fill("3.2021");
		field(dialog, "Husleje pr. måned, før boligstøtte (kr.)").fill("7.500");
		field(dialog, "Areal (m²)").fill("75");
		field(dialog, "Husstandens indkomst pr. år (kr.)").fill("160.000");
		assertThat(dialog.locator(".udslusning-trial-total")).hasText("3.696,25 kr.");
		assertThat(dialog.locator(".udslusning-trial-terms")).containsText("2.828,75 kr.");
		assertThat(dialog).containsText("Boligstøtten er anslået");
		tasklist().screenshot("trial");
		dialog.getByText("Sådan er der regnet").click();
		assertThat(dialog.locator(".udslusning-trial-rows")).containsText("Boligstøtteloven § 22 stk. 3");
		tasklist().screenshot("trial-rows");
	}

	@Test
	void tellsWhatIsWrongAtItsField() {
		Locator dialog = open();
		field(dialog, "Husleje pr. måned, før boligstøtte (kr.)").fill("syv tusind");
		field(dialog, "Måned").fill("13.2026");
		field(dialog, "Voksne").fill("0");
		assertThat(field(dialog, "Måned")).hasAttribute("aria-invalid", "true");
		assertThat(dialog.locator("#udslusning-trial-rent-fault")).containsText("Skriv beløbet i kroner");
		field(dialog, "Husleje pr. måned, før boligstøtte (kr.)").fill("7500");
		field(dialog, "Måned").fill("11.2026");
		assertThat(dialog.locator("#udslusning-trial-adults-fault")).containsText("mindst én voksen");
		tasklist().screenshot("trial-faults");
		field(dialog, "Voksne").fill("1");
		assertThat(dialog.locator(".udslusning-trial-answer")).containsText("Skriv boligens areal");
	}

	@Test
	void fitsAPhone() {
		tasklist().signIn("sagsbehandler1");
		Locator dialog = openDialog();
		tasklist().page().setViewportSize(390, 844);
		field(dialog, "Husleje pr. måned, før boligstøtte (kr.)").fill("6000");
		field(dialog, "Beregnet af Udbetaling Danmark, pr. måned (kr.)").fill("900");
		assertThat(dialog.locator(".udslusning-trial-total")).isVisible();
		Object tooWide = tasklist().page()
			.evaluate("() => { const d = document.querySelector('dialog'); return d.scrollWidth > d.clientWidth; }");
		assertThat(tooWide).isEqualTo(false);
		dialog.locator(".udslusning-trial-total").scrollIntoViewIfNeeded();
		tasklist().screenshot("trial-phone");
	}

	@Test
	void keepsNothingWhenItIsClosed() {
		Locator dialog = open();
		field(dialog, "Husleje pr. måned, før boligstøtte (kr.)").fill("7500");
		tasklist().page().keyboard().press("Escape");
		assertThat(dialog).isHidden();
		assertThat(field(openDialog(), "Husleje pr. måned, før boligstøtte (kr.)")).hasValue("");
		Object stored = tasklist().page()
			.evaluate("() => JSON.stringify({...localStorage, ...sessionStorage}).includes('7500')");
		assertThat(stored).isEqualTo(false);
	}

	@Test
	void answersNobodyWhoIsNotSignedIn() {
		String address = server() + "/camunda/api/workplace/trial/";
		APIResponse options = session().request().get(address + "options");
		assertThat(options.status()).isEqualTo(401);
		APIResponse refund = session().request()
			.post(address + "refund",
					RequestOptions.create().setHeader("Content-Type", "application/json").setData("{}"));
		assertThat(refund.status()).isIn(401, 403);
	}

	private Locator open() {
		tasklist().signIn("sagsbehandler1");
		return openDialog();
	}

	private Locator openDialog() {
		tasklist().page()
			.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Prøveberegning").setExact(true))
			.click();
		Locator dialog = tasklist().page().getByRole(AriaRole.DIALOG);
		dialog.waitFor();
		return dialog;
	}

	private static Locator field(Locator dialog, String label) {
		return dialog.getByLabel(label, new Locator.GetByLabelOptions().setExact(true));
	}

	private static void choose(Locator dialog, String label, String code) {
		field(dialog, label).selectOption(code);
	}

}
