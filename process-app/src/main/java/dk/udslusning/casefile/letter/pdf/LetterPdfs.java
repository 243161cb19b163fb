package dk.udslusning.casefile.letter.pdf;

import java.time.Clock;
import java.time.LocalDateTime;

import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.letter.template.LetterLook;
import dk.udslusning.casefile.letter.template.LetterPage;
import dk.udslusning.casefile.letter.template.LetterPages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.stereotype.Service;

/**
 * Makes PDF/UA of letters.
 */
@Service
public class LetterPdfs {

	private final Letters letters;

	private final LetterPages pages;

	private final Clock clock;

	LetterPdfs(Letters letters, LetterPages pages, Clock clock) {
		this.letters = letters;
		this.pages = pages;
		this.clock = clock;
	}

	/**
	 * The letter as it was written.
	 * @param letterId the letter
	 */
	public byte[] of(long letterId) {
		Letter letter = this.letters.get(letterId);
		Document page = this.pages.page(letterId).map(Jsoup::parse).orElseGet(() -> plain(letter));
		return PdfPage.of(page, this.pages.look(letterId), letter.subject(), letter.writtenAt());
	}

	/**
	 * An invented letter, to be looked at.
	 * @param page the letter
	 * @param style its style sheet
	 */
	public byte[] of(LetterPage page, String style) {
		return pdf(page, new LetterLook(style, this.pages.look().logo()));
	}

	/**
	 * A letter that is not in the case file yet, to be looked at.
	 */
	public byte[] of(LetterPage page) {
		return pdf(page, this.pages.look());
	}

	private byte[] pdf(LetterPage page, LetterLook look) {
		return PdfPage.of(Jsoup.parse(page.html()), look, page.subject(), LocalDateTime.now(this.clock));
	}

	/** A letter from before there were pages: its text, line by line. */
	private static Document plain(Letter letter) {
		Document page = Document.createShell("");
		page.selectFirst("html").attr("lang", "da");
		page.title(letter.subject());
		letter.body().lines().forEach((line) -> page.body().appendElement("p").text(line.isBlank() ? "\u00a0" : line));
		return page;
	}

}
