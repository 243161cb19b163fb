package dk.udslusning.casefile.letter.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import org.unbescape.html.HtmlEscape;

/**
 * Written words as paragraphs and lists: a blank line parts paragraphs, a line that
 * begins with a hyphen is a point in a list. The words themselves are escaped.
 */
class ProseFilter implements Filter {

	private static final String POINT = "- ";

	@Override
	public List<String> getArgumentNames() {
		return null;
	}

	@Override
	public Object apply(Object input, Map<String, Object> args, PebbleTemplate self, EvaluationContext context,
			int lineNumber) {
		return (input == null) ? null : new SafeString(html(input.toString()));
	}

	static String html(String words) {
		StringBuilder html = new StringBuilder();
		List<String> paragraph = new ArrayList<>();
		List<String> points = new ArrayList<>();
		for (String line : words.strip().split("\\R", -1)) {
			if (line.startsWith(POINT)) {
				close(paragraph, "<p>", "<br/>", "</p>", html);
				points.add(HtmlEscape.escapeHtml4Xml(line.substring(POINT.length()).strip()));
			}
			else {
				close(points, "<ul><li>", "</li><li>", "</li></ul>", html);
				if (line.isBlank()) {
					close(paragraph, "<p>", "<br/>", "</p>", html);
				}
				else {
					paragraph.add(HtmlEscape.escapeHtml4Xml(line.strip()));
				}
			}
		}
		close(paragraph, "<p>", "<br/>", "</p>", html);
		close(points, "<ul><li>", "</li><li>", "</li></ul>", html);
		return html.toString();
	}

	private static void close(List<String> lines, String before, String between, String after, StringBuilder html) {
		if (!lines.isEmpty()) {
			html.append(before).append(String.join(between, lines)).append(after);
			lines.clear();
		}
	}

}
