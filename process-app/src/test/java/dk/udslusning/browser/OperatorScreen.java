package dk.udslusning.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

/**
 * Cockpit and Admin as an operator or administrator meets them.
 */
final class OperatorScreen {

	private final Page page;

	private final String address;

	private String app;

	OperatorScreen(Page page, String address) {
		this.page = page;
		this.address = address;
	}

	OperatorScreen signIn(String app, String user, String password) {
		this.app = app;
		go("/");
		Locator name = this.page.getByPlaceholder("Brugernavn");
		name.and(this.page.locator(":focus")).waitFor();
		name.fill(user);
		this.page.getByPlaceholder("Adgangskode").fill(password);
		this.page.locator("button:visible", new Page.LocatorOptions().setHasText("Log ind")).click();
		this.page.locator(".cam-nav .account").waitFor();
		settle();
		return this;
	}

	/** Goes to a place within the app, such as {@code /processes}. */
	OperatorScreen go(String place) {
		this.page.navigate(this.address + "/camunda/app/" + this.app + "/default/#" + place);
		settle();
		return this;
	}

	OperatorScreen follow(String link) {
		this.page.getByText(link, new Page.GetByTextOptions().setExact(true)).first().click();
		settle();
		return this;
	}

	private void settle() {
		this.page.waitForLoadState(LoadState.NETWORKIDLE);
		this.page.waitForTimeout(300);
	}

}
