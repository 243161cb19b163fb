package dk.udslusning.casefile.dispatch.post;

import java.nio.charset.StandardCharsets;

import dk.udslusning.casefile.letter.Letters;

/**
 * The letter's plain text, where no PDF can be made.
 */
class LetterText implements LetterContent {

	private final Letters letters;

	LetterText(Letters letters) {
		this.letters = letters;
	}

	@Override
	public LetterFile of(long letterId) {
		return new LetterFile("letter.txt", "text/plain",
				this.letters.get(letterId).body().getBytes(StandardCharsets.UTF_8));
	}

}
