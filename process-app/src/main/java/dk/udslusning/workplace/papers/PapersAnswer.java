package dk.udslusning.workplace.papers;

import java.util.List;

/**
 * The papers of a case as the dialog shows them: written words only.
 *
 * @param caseNumber the case
 * @param citizen the citizen's name
 * @param readable whether the signed-in user may open the papers
 * @param closedBecause why not; null where she may
 * @param lines the journal, newest first
 * @param consents the consents
 */
record PapersAnswer(String caseNumber, String citizen, boolean readable, String closedBecause, List<Line> lines,
		List<ConsentLine> consents) {

	/**
	 * A line of the journal.
	 *
	 * @param reference what names it
	 * @param day the day it is about
	 * @param recorded when it was recorded
	 * @param kind what it is
	 * @param subject what it is about
	 * @param who who recorded it
	 * @param own whether it is a working paper of the municipality's own
	 * @param opens {@code text}, {@code document}, or null for what is only a line
	 * @param note the note's number, where it can be corrected
	 * @param mark something to know of it, such as that a document is not scanned
	 */
	record Line(String reference, String day, String recorded, String kind, String subject, String who, boolean own,
			String opens, Long note, String mark) {
	}

	/**
	 * A consent.
	 *
	 * @param id its number
	 * @param use code of its use
	 * @param useInWords its use in words
	 * @param text kinds, party and purpose
	 * @param given when and how
	 * @param withdrawn when it was taken back; null while it stands
	 */
	record ConsentLine(long id, String use, String useInWords, String text, String given, String withdrawn) {
	}

}
