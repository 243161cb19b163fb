package dk.udslusning.browser;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Page;

/**
 * Somebody who has no mouse: keys only, and what has the focus is found by its words.
 */
final class Hands {

	/** Nobody presses a key more often than that to get anywhere. */
	private static final int MOST_TABS = 120;

	private static final int MOST_OPTIONS = 15;

	private static final String WORDS_OF_THE_FOCUS = """
			() => {
				const at = document.activeElement;
				const of = (each) => (each ? each.innerText || each.textContent || '' : '').trim();
				const named = (at.getAttribute('aria-labelledby') || '').split(' ').filter((id) => id)
					.map((id) => of(document.getElementById(id))).join(' ');
				const group = at.type === 'radio' ? of(at.closest('fieldset, .fjs-form-field')?.querySelector('legend, .fjs-form-field-label')) : '';
				return [at.getAttribute('aria-label'), named, at.labels?.length ? of(at.labels[0]) : '', group,
					at.getAttribute('placeholder'), of(at).length < 120 ? of(at) : ''].filter((each) => each).join(' | ');
			}""";

	private final Page page;

	Hands(Page page) {
		this.page = page;
	}

	Hands press(String keys) {
		this.page.keyboard().press(keys);
		this.page.waitForTimeout(150);
		return this;
	}

	Hands type(String text) {
		this.page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(10));
		this.page.waitForTimeout(350);
		return this;
	}

	/** Goes on by Tab until the focus is on what has these words. */
	Hands tabTo(String words) {
		return go("Tab", words);
	}

	/** Goes back until the focus is on what has these words. */
	Hands tabBackTo(String words) {
		return go("Shift+Tab", words);
	}

	/** What has the focus, in words. */
	String focus() {
		return (String) this.page.evaluate(WORDS_OF_THE_FOCUS);
	}

	/** Chooses in a list that opens below its field. */
	Hands choose(String label, String option) {
		tabTo(label);
		for (String arrow : new String[] { "ArrowDown", "ArrowUp" }) {
			for (int step = 0; step < MOST_OPTIONS; step++) {
				if (pointedAt().startsWith(option)) {
					return press("Enter");
				}
				press(arrow);
			}
		}
		throw new AssertionError(option + " cannot be reached by the arrow keys under " + label);
	}

	private String pointedAt() {
		return (String) this.page
			.evaluate("() => document.querySelector('.fjs-dropdownlist-item.focused')?.innerText?.trim() ?? ''");
	}

	private Hands go(String key, String words) {
		StringBuilder seen = new StringBuilder();
		for (int tab = 0; tab < MOST_TABS; tab++) {
			String focus = focus();
			if (focus.contains(words)) {
				return this;
			}
			seen.append('\n').append(focus);
			this.page.keyboard().press(key);
			this.page.waitForTimeout(30);
		}
		throw new AssertionError("Nothing with »" + words + "« is reached by " + key + ", only:" + seen);
	}

}
