package dk.udslusning.browser;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;

/**
 * Tasklist as a person meets it: by the words on the screen.
 */
final class Tasklist {

	private static final String FORM = ".fjs-container";

	/**
	 * A person types slower than a form draws itself anew, which loses what was typed.
	 */
	private static final int PAUSE_MS = 300;

	private static final int ATTEMPTS = 5;

	private final Page page;

	private final String address;

	private final Path screenshots;

	Tasklist(Page page, String address, Path screenshots) {
		this.page = page;
		this.address = address;
		this.screenshots = screenshots;
	}

	Page page() {
		return this.page;
	}

	Tasklist open() {
		this.page.navigate(this.address + "/camunda/app/tasklist/default/");
		settle();
		return this;
	}

	Tasklist signIn(String user) {
		attemptSignIn(user);
		this.page.locator(".task-filters .task-filter:visible").first().waitFor();
		settle();
		return this;
	}

	Tasklist attemptSignIn(String user) {
		return attemptSignIn(user, user);
	}

	Tasklist attemptSignIn(String user, String password) {
		open();
		Locator name = this.page.getByPlaceholder("Brugernavn");
		name.and(this.page.locator(":focus")).waitFor();
		this.page.waitForTimeout(200);
		name.fill(user);
		this.page.getByPlaceholder("Adgangskode").fill(password);
		button("Log ind").click();
		return this;
	}

	/**
	 * Signs in on the page that stands there, as the next person at the same workstation.
	 */
	Tasklist signInHere(String user) {
		this.page.getByPlaceholder("Brugernavn").fill(user);
		this.page.getByPlaceholder("Adgangskode").fill(user);
		button("Log ind").click();
		this.page.getByPlaceholder("Brugernavn")
			.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
		this.page.locator(".task-filters .task-filter:visible").first().waitFor();
		settle();
		return this;
	}

	/** What Tasklist tells in its corner. */
	String message() {
		Locator notification = this.page.locator(".notifications .alert:visible").first();
		notification.waitFor();
		return notification.locator(".status").innerText() + ": " + notification.locator(".message").innerText();
	}

	boolean isSignedOut() {
		this.page.getByPlaceholder("Brugernavn").waitFor();
		return true;
	}

	Tasklist chooseLanguage(String name) {
		this.page.getByText(name, new Page.GetByTextOptions().setExact(true)).click();
		this.page.waitForLoadState(LoadState.LOAD);
		this.page.locator(".task-filters .task-filter:visible").first().waitFor();
		settle();
		return this;
	}

	Tasklist signOut() {
		this.page.locator(".account > a").click();
		this.page.getByText("Log ud", new Page.GetByTextOptions().setExact(true)).click();
		this.page.getByPlaceholder("Brugernavn").waitFor();
		return this;
	}

	List<String> filters() {
		return this.page.locator(".task-filters .task-filter:visible .name a")
			.allInnerTexts()
			.stream()
			.map((text) -> text.replaceAll("\\s*\\(?\\d*\\)?\\s*$", "").strip())
			.toList();
	}

	Tasklist filter(String name) {
		this.page.locator(".task-filters .name a", hasText(name)).click();
		this.page.locator(".task-filters .task-filter.active", hasText(name)).waitFor();
		settle();
		return this;
	}

	List<String> tasks() {
		return this.page.locator("ol.tasks-list h4.task").allInnerTexts().stream().map(String::strip).toList();
	}

	/** The case numbers on the cards of the list, from the top. */
	List<String> caseNumbers() {
		this.page.locator("ol.tasks-list .udslusning-case").first().waitFor();
		return this.page.locator("ol.tasks-list .udslusning-case").allInnerTexts();
	}

	/** The case number over the open task. */
	String caseNumber() {
		return this.page.locator(".task-card > header .udslusning-case").innerText();
	}

	Tasklist awaitTask(String name) {
		this.page.locator("ol.tasks-list h4.task", hasText(name)).first().waitFor();
		return this;
	}

	/** Waits until the list has come. */
	Tasklist awaitTasks() {
		this.page.locator("ol.tasks-list h4.task").first().waitFor();
		return this;
	}

	/** Opens the first task of that name in the list. */
	Tasklist task(String name) {
		this.page.locator("ol.tasks-list h4.task a", hasText(name)).first().click();
		this.page.locator(".task-card h2.task", new Page.LocatorOptions().setHasText(name)).waitFor();
		this.page.locator(FORM).waitFor();
		settle();
		return this;
	}

	/** Opens the first task of a case in the list. */
	Tasklist taskOf(String caseNumber) {
		this.page.locator("ol.tasks-list li.task", hasText(caseNumber)).first().locator("h4.task a").click();
		this.page.locator(".task-card > header .udslusning-case", hasText(caseNumber)).waitFor();
		this.page.locator(FORM).waitFor();
		settle();
		return this;
	}

	Tasklist claim() {
		button("Tag opgaven").click();
		this.page.locator(".task-card .unclaim").waitFor();
		settle();
		return this;
	}

	Tasklist unclaim() {
		this.page.locator(".task-card .unclaim").click();
		this.page.locator(".task-card .claim").waitFor();
		settle();
		return this;
	}

	Tasklist tab(String name) {
		this.page.locator(".task-details .nav-tabs a", hasText(name)).click();
		settle();
		return this;
	}

	/** Lets the list be fetched anew, as it is by itself every minute. */
	Tasklist refresh() {
		this.page.locator(".task-filters .name a", hasText("Alle opgaver")).click();
		return this;
	}

	Tasklist openCalendar(String label) {
		field(label).locator("input").first().click();
		this.page.locator(".flatpickr-calendar.open").waitFor();
		return this;
	}

	Tasklist start(String process) {
		this.page.getByText("Ny registrering", new Page.GetByTextOptions().setExact(true)).click();
		this.page.locator("ul.processes a", new Page.LocatorOptions().setHasText(exactly(process))).click();
		this.page.locator(".modal-content " + FORM).waitFor();
		settle();
		return this;
	}

	/** What happens by a slip: a key too much, and a click beside the form. */
	Tasklist slip() {
		this.page.keyboard().press("Escape");
		this.page.locator(".modal").last().click(new Locator.ClickOptions().setPosition(5, 5));
		return this;
	}

	Tasklist fill(String label, String value) {
		Locator field = field(label).locator("input:not([type=checkbox]):not([type=radio]), textarea").first();
		for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
			field.fill(value);
			field.blur();
			this.page.waitForTimeout(PAUSE_MS);
			if (value.equals(field.inputValue())) {
				break;
			}
		}
		return this;
	}

	Tasklist date(String label, String day) {
		Locator field = field(label).locator("input").first();
		field.fill(day);
		field.press("Enter");
		field.blur();
		return this;
	}

	/** Types a day and goes on to the next field, as people do. */
	Tasklist typeDate(String label, String typed) {
		Locator field = field(label).locator("input").first();
		field.fill(typed);
		field.press("Tab");
		letTheFormDraw();
		return this;
	}

	/**
	 * Until what was typed has come back from the form: faster than any hand, a test
	 * would type into a field that is about to be drawn anew.
	 */
	private void letTheFormDraw() {
		this.page.evaluate("""
				() => new Promise((drawn) =>
					setTimeout(() => requestAnimationFrame(() => requestAnimationFrame(drawn))))""");
	}

	/** Waits until that stands in a field. */
	Tasklist awaitValue(String label, String value) {
		PlaywrightAssertions.assertThat(field(label).locator("input, textarea").first()).hasValue(value);
		return this;
	}

	/** What stands in a field. */
	String value(String label) {
		return field(label).locator("input, textarea").first().inputValue();
	}

	Tasklist choose(String label, String option) {
		Locator field = field(label);
		Locator radio = field.locator("label:has(input[type=radio])",
				new Locator.LocatorOptions().setHasText(exactly(option)));
		if (radio.count() > 0) {
			radio.locator("input").check();
			return this;
		}
		field.locator(".fjs-input-group").click();
		this.page.locator(".fjs-dropdownlist-item", hasText(option)).first().click();
		return this;
	}

	Tasklist tick(String label) {
		field(label).locator("input[type=checkbox]").check();
		return this;
	}

	/** Sends the form of the open task or start. */
	Tasklist send() {
		this.page.locator(".modal-footer .btn-primary:visible, .form-actions .btn-primary:visible").first().click();
		settle();
		return this;
	}

	/** Sends the form, which is accepted. */
	Tasklist sendAccepted() {
		Locator form = this.page.locator(FORM).first();
		send();
		form.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
		settle();
		return this;
	}

	/** What the form was refused for, as told by its button. */
	List<String> faults() {
		this.page.locator(".udslusning-faults").waitFor();
		return this.page.locator(".udslusning-faults li").allInnerTexts();
	}

	String faultAt(String label) {
		return field(label).locator(".fjs-form-field-error").first().innerText().strip();
	}

	List<String> faultsAt(String label) {
		return field(label).locator(".fjs-form-field-error:visible")
			.allInnerTexts()
			.stream()
			.map(String::strip)
			.toList();
	}

	/** Every word on the page, those in empty fields and hints included. */
	List<String> words() {
		@SuppressWarnings("unchecked")
		List<String> lines = (List<String>) this.page.evaluate(
				"""
						() => [document.body.innerText, document.title,
						  ...[...document.querySelectorAll('[placeholder],[title],[aria-label]')]
						    .filter((element) => element.checkVisibility())
						    .flatMap((element) => ['placeholder', 'title', 'aria-label'].map((name) => element.getAttribute(name)))
						].filter((text) => text).flatMap((text) => text.split('\\n')).map((text) => text.trim()).filter((text) => text)
						""");
		return lines;
	}

	/** What lies in the browser's storage, by key. */
	List<String> stored() {
		@SuppressWarnings("unchecked")
		List<String> keys = (List<String>) this.page.evaluate("() => Object.keys(localStorage)");
		return keys;
	}

	String storedText() {
		return (String) this.page.evaluate("() => JSON.stringify(localStorage) + JSON.stringify(sessionStorage)");
	}

	Tasklist screenshot(String name) {
		settle();
		return picture(name);
	}

	/** The screen as it is this moment. */
	Tasklist picture(String name) {
		this.page.screenshot(new Page.ScreenshotOptions().setPath(this.screenshots.resolve(name + ".png")));
		return this;
	}

	private Locator field(String label) {
		Locator labels = this.page.locator("label, legend",
				new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + literally(label) + "\\s*\\*?\\s*$")));
		return this.page.locator(".fjs-form-field", new Page.LocatorOptions().setHas(labels)).last();
	}

	private Locator button(String text) {
		return this.page.locator("button:visible", new Page.LocatorOptions().setHasText(exactly(text)));
	}

	private void settle() {
		this.page.waitForLoadState(LoadState.NETWORKIDLE);
		this.page.waitForTimeout(150);
	}

	private static Page.LocatorOptions hasText(String text) {
		return new Page.LocatorOptions().setHasText(text);
	}

	/** The browser's expressions know no quoting. */
	private static String literally(String text) {
		return text.replaceAll("([\\\\.*+?^${}()|\\[\\]/])", "\\\\$1");
	}

	private static Pattern exactly(String text) {
		return Pattern.compile("^\\s*" + literally(text) + "\\s*$");
	}

}
