package dk.udslusning.casefile.letter.template;

/**
 * A letter as it was written: the same in three forms.
 *
 * @param subject the heading
 * @param html the page without its look, as XHTML; the PDF is made from it
 * @param text the words alone
 */
public record LetterPage(String subject, String html, String text) {

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "LetterPage";
	}

}
