package dk.udslusning.casefile.note;

import java.time.LocalDate;

/**
 * A note as a caseworker writes it.
 *
 * @param subject Danish heading for the journal
 * @param text Danish
 * @param toldBy who told it; null where nobody did
 * @param toldOn the day it was told; null where nobody did
 * @param corrects the note that it corrects; null for none
 */
public record NewNote(String subject, String text, String toldBy, LocalDate toldOn, Long corrects) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "NewNote";
	}

}
