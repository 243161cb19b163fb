package dk.udslusning.decision.fileaccess;

import java.time.LocalDate;

/**
 * What a person found on going through the papers.
 *
 * @param outcome what is to become of the request
 * @param seen numbers of documents that were gone through: {@code 4, 7}; null for none
 * @param leftOut one line for each number that is left out, with the reason; null for
 * none
 * @param words what else is removed from texts, one on each line; null for nothing
 * @param reasons the reasons for the party; null where nothing is left out
 * @param delayReason why it cannot be answered in time; null unless it is put off
 * @param newAnswerBy by when instead; null unless it is put off
 * @param toldOn the day the party was told; null unless it is put off
 */
public record AccessReview(AccessOutcome outcome, String seen, String leftOut, String words, String reasons,
		String delayReason, LocalDate newAnswerBy, LocalDate toldOn) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "AccessReview[" + this.outcome + "]";
	}

}
