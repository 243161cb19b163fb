package dk.udslusning.decision.hearing;

import java.util.List;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;

/**
 * What a hearing letter says (FVL § 19): what speaks against the citizen, what others
 * have told, how to answer and until when.
 *
 * @param about the type of decision that is considered, by its code
 * @param grounds what speaks against the citizen, a point each
 * @param unknownToCitizen what others have told; null for nothing
 * @param deadline the working days from receipt, in Danish words
 */
record HearingLetter(String about, List<String> grounds, String unknownToCitizen,
		String deadline) implements LetterWords {

	static HearingLetter of(Hearing hearing, int workingDays) {
		return new HearingLetter(hearing.about().name(), hearing.grounds().lines().toList(), hearing.unknownToCitizen(),
				(workingDays == 1) ? "1 arbejdsdag" : workingDays + " arbejdsdage");
	}

	@Override
	public LetterKind kind() {
		return LetterKind.HEARING;
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "HearingLetter[" + this.about + "]";
	}

}
