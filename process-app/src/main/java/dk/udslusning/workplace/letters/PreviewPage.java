package dk.udslusning.workplace.letters;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.template.LetterFault;
import dk.udslusning.casefile.letter.template.LetterTemplates;

import org.springframework.web.util.HtmlUtils;

/**
 * The page with the templates, in Danish.
 */
final class PreviewPage {

	private static final String PAGE = """
			<!DOCTYPE html>
			<html lang="da"><head><meta charset="UTF-8"><title>Brevskabeloner</title><style>
			body { font: 16px/1.5 sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; color: #111; }
			table { border-collapse: collapse; width: 100%%; }
			th, td { text-align: left; vertical-align: top; padding: 6px 12px 6px 0; border-bottom: 1px solid #767676; }
			.fault { border-left: 6px solid #a4000f; background: #fdeced; padding: 8px 16px; }
			.fine { border-left: 6px solid #1b6e1b; padding: 8px 16px; }
			</style></head><body>
			<h1>Brevskabeloner</h1>
			%s
			</body></html>
			""";

	private PreviewPage() {
	}

	static String list(LetterTemplates templates, List<LetterFault> faults) {
		String rows = Arrays.stream(LetterKind.values())
			.map((kind) -> "<tr><th scope=\"row\">" + escaped(kind.danishName()) + "</th><td>"
					+ IntStream.range(0, templates.samples(kind).size())
						.mapToObj((number) -> "<a href=\"letters/" + kind.name() + "/" + number + ".pdf\">"
								+ escaped(templates.samples(kind).get(number)) + "</a>")
						.collect(Collectors.joining("<br>"))
					+ "</td><td>" + escaped(templates.file(kind)) + "</td></tr>")
			.collect(Collectors.joining("\n"));
		return PAGE
			.formatted("<p>Brevene herunder er lavet af skabelonerne, som de ligger nu, med opdigtede oplysninger. "
					+ "Borgerne får breve efter de skabeloner, programmet startede med.</p>\n" + told(faults)
					+ "<table><thead><tr><th scope=\"col\">Brev</th><th scope=\"col\">Se det som PDF</th>"
					+ "<th scope=\"col\">Skabelon</th></tr></thead><tbody>\n" + rows + "\n</tbody></table>");
	}

	static String faults(List<LetterFault> faults) {
		return PAGE.formatted(told(faults));
	}

	private static String told(List<LetterFault> faults) {
		if (faults.isEmpty()) {
			return "<p class=\"fine\">Alle skabeloner kan bruges.</p>\n";
		}
		return "<div class=\"fault\" role=\"alert\"><p><strong>Skabelonerne har fejl. Programmet starter ikke med "
				+ "dem.</strong></p><ul>"
				+ faults.stream()
					.map((fault) -> "<li>" + escaped(fault.toString()) + "</li>")
					.collect(Collectors.joining())
				+ "</ul></div>\n";
	}

	private static String escaped(String words) {
		return HtmlUtils.htmlEscape(words, "UTF-8");
	}

}
