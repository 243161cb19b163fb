package dk.udslusning.casefile.journal;

import java.time.LocalDateTime;

/**
 * One line of a case's journal: who did which step, and when.
 *
 * @param caseNumber the case
 * @param step the model element's id
 * @param taskId the engine's task, or null for a step without one
 * @param text Danish, without personal data
 * @param recordedBy user id
 * @param recordedAt Danish local time
 */
public record JournalEntry(String caseNumber, String step, String taskId, String text, String recordedBy,
		LocalDateTime recordedAt) {

}
