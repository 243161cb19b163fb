package dk.udslusning.casefile.dispatch.post;

/**
 * A letter as a file.
 *
 * @param name such as {@code letter.pdf}
 * @param mediaType such as {@code application/pdf}
 * @param bytes the file
 */
public record LetterFile(String name, String mediaType, byte[] bytes) {

	/** Without the letter, so that a log cannot repeat it. */
	@Override
	public String toString() {
		return "LetterFile[" + this.name + "]";
	}

}
