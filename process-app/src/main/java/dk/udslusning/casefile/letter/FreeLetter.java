package dk.udslusning.casefile.letter;

/**
 * A letter in somebody's own words.
 *
 * @param kind what it is for
 * @param subject the heading
 * @param text what it says; a blank line parts paragraphs, a hyphen begins a point
 */
public record FreeLetter(LetterKind kind, String subject, String text) implements LetterWords {

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "FreeLetter[" + this.kind + "]";
	}

}
