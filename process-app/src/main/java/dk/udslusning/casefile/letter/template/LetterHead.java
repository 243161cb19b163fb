package dk.udslusning.casefile.letter.template;

import java.time.LocalDate;

/**
 * What every letter begins and ends with.
 *
 * @param recipient whom it goes to
 * @param representative whether that is the citizen's representative (FVL § 8)
 * @param date the day it is written
 * @param caseNumber the case
 * @param caseworker who writes
 * @param municipality the municipality's name
 * @param telephone the office's telephone
 * @param openingHours when it is answered
 */
public record LetterHead(String recipient, boolean representative, LocalDate date, String caseNumber, String caseworker,
		String municipality, String telephone, String openingHours) {

	/** Without the words, so that a log cannot repeat them. */
	@Override
	public String toString() {
		return "LetterHead[" + this.caseNumber + "]";
	}

}
