package dk.udslusning.casefile.letter.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * The page that a template gave, held to what a letter may be made of.
 */
final class LetterHtml {

	private static final Set<String> EVERYWHERE = Set.of("class", "lang", "id");

	private static final Map<String, Set<String>> ELEMENTS = Map.ofEntries(Map.entry("html", Set.of()),
			Map.entry("head", Set.of()), Map.entry("title", Set.of()), Map.entry("meta", Set.of("name", "content")),
			Map.entry("body", Set.of()), Map.entry("header", Set.of()), Map.entry("footer", Set.of()),
			Map.entry("div", Set.of()), Map.entry("section", Set.of()), Map.entry("span", Set.of()),
			Map.entry("h1", Set.of()), Map.entry("h2", Set.of()), Map.entry("h3", Set.of()), Map.entry("p", Set.of()),
			Map.entry("br", Set.of()), Map.entry("strong", Set.of()), Map.entry("em", Set.of()),
			Map.entry("ul", Set.of()), Map.entry("ol", Set.of()), Map.entry("li", Set.of()),
			Map.entry("table", Set.of()), Map.entry("thead", Set.of()), Map.entry("tbody", Set.of()),
			Map.entry("tr", Set.of()), Map.entry("th", Set.of("scope")), Map.entry("td", Set.of()));

	private final Document page;

	private LetterHtml(Document page) {
		this.page = page;
	}

	static LetterHtml of(String rendered) {
		Document page = Jsoup.parse(rendered);
		page.outputSettings().syntax(Document.OutputSettings.Syntax.xml).prettyPrint(false).charset("UTF-8");
		return new LetterHtml(page);
	}

	/**
	 * What a letter cannot be made of: programs, pictures and links from elsewhere, own
	 * styles.
	 */
	List<String> foreign() {
		Set<String> foreign = new TreeSet<>();
		for (Element element : this.page.getAllElements()) {
			if (element == this.page) {
				continue;
			}
			Set<String> attributes = ELEMENTS.get(element.normalName());
			if (attributes == null) {
				foreign.add("<" + element.normalName() + ">");
				continue;
			}
			for (Attribute attribute : element.attributes()) {
				if (!attributes.contains(attribute.getKey()) && !EVERYWHERE.contains(attribute.getKey())) {
					foreign.add("<" + element.normalName() + " " + attribute.getKey() + ">");
				}
			}
		}
		return List.copyOf(foreign);
	}

	/** The heading; empty where there is none. */
	String subject() {
		Element heading = this.page.selectFirst("h1");
		return (heading != null) ? heading.text().strip() : "";
	}

	/** The page with its title in place. */
	String html() {
		Document titled = this.page.clone();
		titled.title(subject());
		titled.body().nodeStream(TextNode.class).forEach((words) -> words.text(joined(words.getWholeText())));
		return titled.html();
	}

	/** No line ends between § and its number, or an amount and its kr. */
	private static String joined(String words) {
		return words.replaceAll("§ (?=\\d)", "§\u00a0").replaceAll("(?<=\\d) (?=kr\\.)", "\u00a0");
	}

	/** The words alone: paragraphs parted by blank lines, points with a hyphen. */
	String text() {
		Lines lines = new Lines();
		lines.block(this.page.body());
		return lines.text();
	}

	/**
	 * The words without spaces, breaks, hyphens and signs that nobody sees, to be looked
	 * for: such come along with what is pasted from elsewhere.
	 */
	static String bare(String words) {
		return words.replaceAll("[\\s\\p{Z}\\p{Cc}\\p{Cf}-]+", "");
	}

	/** Writes one element after the other. */
	private static final class Lines {

		private final List<String> lines = new ArrayList<>();

		private void block(Element parent) {
			for (Element child : parent.children()) {
				switch (child.normalName()) {
					case "h1" -> {
						blank();
						add(child);
						this.lines.add("");
					}
					case "h2", "h3" -> {
						blank();
						add(child);
					}
					case "p" -> {
						if (!afterHeading()) {
							blank();
						}
						add(child);
						this.lines.add("");
					}
					case "ul", "ol" -> {
						child.children().forEach((point) -> add("- ", point));
						this.lines.add("");
					}
					case "table" -> {
						child.select("tr")
							.forEach((row) -> this.lines.add("- " + String.join(": ", row.children().eachText())));
						this.lines.add("");
					}
					case "header" -> {
						// The letterhead is no word of the letter.
					}
					default -> {
						if (child.children().isEmpty() && !child.text().isBlank()) {
							add(child);
						}
						else {
							block(child);
						}
					}
				}
			}
		}

		private boolean afterHeading() {
			return !this.lines.isEmpty() && !this.lines.get(this.lines.size() - 1).isBlank();
		}

		private void blank() {
			if (afterHeading()) {
				this.lines.add("");
			}
		}

		private void add(Element words) {
			add("", words);
		}

		private void add(String mark, Element words) {
			Element copy = words.clone();
			copy.select("br").forEach((br) -> br.replaceWith(new TextNode("\u0001")));
			String[] parts = copy.text().split("\u0001");
			for (int at = 0; at < parts.length; at++) {
				this.lines.add(((at == 0) ? mark : " ".repeat(mark.length())) + parts[at].strip());
			}
		}

		private String text() {
			return String.join("\n", this.lines).replaceAll("\n{3,}", "\n\n").strip() + "\n";
		}

	}

}
