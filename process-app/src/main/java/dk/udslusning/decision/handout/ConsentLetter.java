package dk.udslusning.decision.handout;

import java.util.List;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;

/**
 * Consents to sign: each names the kinds of information, from or to whom, and for what
 * (RSL § 11 a; FVL § 28).
 *
 * @param fetch consents to fetch information
 * @param passOn consents to pass information on
 */
record ConsentLetter(List<Asked> fetch, List<Asked> passOn) implements LetterWords {

	@Override
	public LetterKind kind() {
		return LetterKind.CONSENT_FORM;
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "ConsentLetter";
	}

	/**
	 * One of them.
	 *
	 * @param kinds which kinds of information
	 * @param party from whom, or to whom
	 * @param purpose for what
	 */
	record Asked(String kinds, String party, String purpose) {

	}

}
