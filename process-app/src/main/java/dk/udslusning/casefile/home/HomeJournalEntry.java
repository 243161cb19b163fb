package dk.udslusning.casefile.home;

import java.time.LocalDateTime;

/**
 * One line of a home's journal.
 *
 * @param homeId the home
 * @param text Danish, without address and without personal data
 * @param recordedBy user id
 * @param recordedAt Danish local time
 */
public record HomeJournalEntry(long homeId, String text, String recordedBy, LocalDateTime recordedAt) {

}
