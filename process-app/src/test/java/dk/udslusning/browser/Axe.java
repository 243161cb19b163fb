package dk.udslusning.browser;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/**
 * What axe finds on a page against WCAG 2.1 AA.
 */
final class Axe {

	private static final List<String> WCAG_21_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");

	private static final Pattern TAG = Pattern.compile("^<([a-z0-9-]+)");

	private static final Pattern CLASS = Pattern.compile("^<[^>]*?\\sclass=\"([^\"]*)\"");

	private Axe() {
	}

	/**
	 * What is wrong within one element, with the reasons.
	 */
	static List<String> within(Page page, String selector) {
		return new AxeBuilder(page).setLegacyMode(true)
			.withTags(WCAG_21_AA)
			.include(selector)
			.analyze()
			.getViolations()
			.stream()
			.flatMap((rule) -> rule.getNodes().stream().map((node) -> told(rule, node)))
			.toList();
	}

	/**
	 * What is wrong on the whole page: each rule with the kind of element that breaks it,
	 * so that two pages can be compared.
	 */
	static Set<String> kinds(Page page) {
		Set<String> kinds = new TreeSet<>();
		for (Rule rule : new AxeBuilder(page).setLegacyMode(true).withTags(WCAG_21_AA).analyze().getViolations()) {
			rule.getNodes().forEach((node) -> kinds.add(rule.getId() + " " + kind(node.getHtml())));
		}
		return kinds;
	}

	private static String told(Rule rule, CheckedNode node) {
		return rule.getId() + " " + node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary();
	}

	/** The element's tag and first class. */
	private static String kind(String html) {
		Matcher tag = TAG.matcher(html);
		Matcher named = CLASS.matcher(html);
		return (tag.find() ? tag.group(1) : "?") + (named.find() ? "." + named.group(1).strip().split("\\s+")[0] : "");
	}

}
