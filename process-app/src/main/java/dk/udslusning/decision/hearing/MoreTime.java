package dk.udslusning.decision.hearing;

import java.time.LocalDate;

/**
 * The citizen asked for more time before she replies (FVL § 21).
 *
 * @param askedOn the day she asked
 * @param channel how
 * @param words what she said, 1 to 4,000 characters
 * @param newDeadline the last day she got, inclusive
 */
public record MoreTime(LocalDate askedOn, ReplyChannel channel, String words, LocalDate newDeadline) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "MoreTime[" + this.newDeadline + "]";
	}

}
