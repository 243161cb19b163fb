package dk.udslusning.casefile.note;

import java.time.LocalDate;
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
 * @param toldBy who told it; null where nobody did
 * @param toldOn the day it was told; null where nobody did
 * @param corrects the note that this one corrects; null for none
 */
public record CaseNote(long id, String caseNumber, String subject, String text, String writtenBy,
		LocalDateTime writtenAt, String toldBy, LocalDate toldOn, Long corrects) {

}
