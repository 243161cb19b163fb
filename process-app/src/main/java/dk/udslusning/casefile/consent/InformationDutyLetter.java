package dk.udslusning.casefile.consent;

import java.time.LocalDate;
import java.util.List;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;

/**
 * What the letter about duties and rights says (RSL §§ 11, 12).
 *
 * @param consents the consents given to fetch information; none where none was given
 */
record InformationDutyLetter(List<Given> consents) implements LetterWords {

	@Override
	public LetterKind kind() {
		return LetterKind.INFORMATION_DUTY;
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "InformationDutyLetter";
	}

	/**
	 * A consent that was given.
	 *
	 * @param kinds which kinds of information
	 * @param fromWhom from whom
	 * @param purpose for which case
	 * @param form orally or in writing, in Danish words
	 * @param givenOn the day
	 */
	record Given(String kinds, String fromWhom, String purpose, String form, LocalDate givenOn) {

	}

}
