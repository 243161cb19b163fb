package dk.udslusning.casefile.journal;

import java.util.Optional;

/**
 * A journal of the steps taken under the number of something that belongs to no case.
 */
public interface StepJournal {

	/**
	 * Whether the number's steps stand here.
	 */
	boolean isOf(String number);

	/**
	 * Adds a line in the name of the signed-in user, now.
	 * @param number the thing's number
	 * @param step the model element's id
	 * @param taskId the engine's task, or null
	 * @param text Danish
	 */
	void record(String number, String step, String taskId, String text);

	/**
	 * Whether the task's step stands here.
	 */
	boolean hasStep(String number, String taskId);

	/**
	 * The number's latest line, where this journal can tell.
	 */
	default Optional<JournalEntry> latest(String number) {
		return Optional.empty();
	}

}
