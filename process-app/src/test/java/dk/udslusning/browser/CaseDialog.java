package dk.udslusning.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/**
 * The dialog with the page of a case, by the words on it.
 */
final class CaseDialog {

	private CaseDialog() {
	}

	/** The way to it in Tasklist's header. */
	static Locator link(Page page) {
		return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sag").setExact(true));
	}

	static Locator open(Page page) {
		link(page).click();
		Locator dialog = page.locator("dialog.udslusning-casepage-dialog");
		dialog.waitFor();
		return dialog;
	}

	/** Asks for a case as a caller gives it. */
	static void find(Locator dialog, String person) {
		dialog.getByLabel("Navn, CPR-nummer, sagsnummer eller boligens adresse").fill(person);
		dialog.getByText("Vis", new Locator.GetByTextOptions().setExact(true)).first().click();
	}

	/** One of the cards on the page. */
	static Locator card(Locator dialog, String title) {
		return dialog.getByRole(AriaRole.REGION, new Locator.GetByRoleOptions().setName(title).setExact(true));
	}

}
