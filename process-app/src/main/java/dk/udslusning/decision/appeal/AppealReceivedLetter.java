package dk.udslusning.decision.appeal;

import java.time.LocalDate;
import java.util.Locale;

import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.LetterWords;
import dk.udslusning.decision.Decision;

/**
 * What the letter says that an appeal has come.
 *
 * @param receivedOn the day it came
 * @param against the name of the decision it is against
 * @param decidedOn the day of that decision
 * @param answerBy the last day on which we answer
 */
record AppealReceivedLetter(LocalDate receivedOn, String against, LocalDate decidedOn,
		LocalDate answerBy) implements LetterWords {

	static AppealReceivedLetter of(Appeal appeal, Decision decision, LocalDate answerBy) {
		return new AppealReceivedLetter(appeal.receivedOn(),
				decision.type().danishName().toLowerCase(Locale.forLanguageTag("da")),
				decision.issuedAt().toLocalDate(), answerBy);
	}

	@Override
	public LetterKind kind() {
		return LetterKind.APPEAL_RECEIVED;
	}

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "AppealReceivedLetter";
	}

}
