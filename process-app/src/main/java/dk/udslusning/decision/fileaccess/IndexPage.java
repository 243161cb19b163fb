package dk.udslusning.decision.fileaccess;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.rules.time.DanishDates;

import org.springframework.web.util.HtmlUtils;

/**
 * The list of papers as a page that every browser, telephone and screen reader can read.
 */
final class IndexPage {

	private static final String STYLE = "body{font:1.1rem/1.5 sans-serif;margin:2rem;max-width:70rem;color:#111}"
			+ "table{border-collapse:collapse;width:100%}caption{text-align:left;font-weight:bold;padding:.5rem 0}"
			+ "th,td{border:1px solid #666;padding:.35rem .6rem;text-align:left;vertical-align:top}th{background:#eee}";

	private static final String CHILDREN = "Underretninger om børn føres for sig hos børneområdet og er ikke en del af "
			+ "akterne her. Det står i alle aktlister. Bed om aktindsigt hos børneområdet, hvis du vil vide mere.";

	private IndexPage() {
	}

	static String of(String caseNumber, FileReader reader, LocalDate made, List<IndexLine> lines) {
		StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"da\"><head><meta charset=\"utf-8\">"
				+ "<meta name=\"viewport\" content=\"width=device-width\"><title>Aktliste, sag " + caseNumber
				+ "</title><style>" + STYLE + "</style></head><body>\n<h1>Aktliste</h1>\n<p>Sag " + caseNumber
				+ ", lavet den " + DanishDates.format(made) + ". ");
		if (reader == FileReader.PARTY) {
			page.append("Aktindsigt efter forvaltningslovens §§ 9-16. Hvor der står ")
				.append(Redaction.REMOVED)
				.append(", er navne på andre personer eller beskyttede steder taget ud.</p>\n<p>")
				.append(CHILDREN)
				.append("</p>\n");
		}
		else {
			page.append("Sagens samlede akter.</p>\n");
		}
		page.append(
				"<table><caption>Sagens akter</caption><thead><tr><th scope=\"col\">Nr.</th><th scope=\"col\">Dato</th>"
						+ "<th scope=\"col\">Hvad</th><th scope=\"col\">Emne</th><th scope=\"col\">Med?</th>"
						+ "<th scope=\"col\">Hvorfor udeladt</th></tr></thead><tbody>\n");
		lines.forEach((line) -> page.append(row(line)));
		return page.append("</tbody></table>\n</body></html>\n").toString();
	}

	private static String row(IndexLine line) {
		String subject = HtmlUtils.htmlEscape(line.subject());
		return "<tr><td>" + line.number() + "</td><td>" + DanishDates.format(line.day()) + "</td><td>"
				+ HtmlUtils.htmlEscape(line.kind()) + "</td><td>"
				+ line.fileName().map((name) -> "<a href=\"" + name + "\">" + subject + "</a>").orElse(subject)
				+ "</td><td>" + line.treatment().danishName() + "</td><td>" + HtmlUtils.htmlEscape(line.ground())
				+ "</td></tr>\n";
	}

}
