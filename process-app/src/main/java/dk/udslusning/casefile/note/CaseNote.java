package dk.udslusning.casefile.note;

import java.time.LocalDateTime;

/**
 * A note of what was said or seen (OFL § 13).
 *
 * @param id the note
 * @param caseNumber the case
 * @param subject Danish heading
 * @param text Danish
 * @param writtenBy user id
 * @param writtenAt Danish local time
 */
public record CaseNote(long id, String caseNumber, String subject, String text, String writtenBy,
		LocalDateTime writtenAt) {

}
