package dk.udslusning.casefile.letter.template;

/**
 * One fault in a letter template.
 *
 * @param file the file
 * @param line the line, counted from 1; 0 where the fault has no line
 * @param text what is wrong and what to do, in Danish
 */
public record LetterFault(String file, int line, String text) {

	@Override
	public String toString() {
		return this.file + ((this.line > 0) ? ", linje " + this.line : "") + ": " + this.text;
	}

}
