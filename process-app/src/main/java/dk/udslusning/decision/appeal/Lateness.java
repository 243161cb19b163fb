package dk.udslusning.decision.appeal;

import java.time.LocalDateTime;

/**
 * Whether a late appeal is excused.
 *
 * @param excused whether there were special reasons
 * @param reasons which, or why there were none
 * @param recordedBy user id of who assessed it
 * @param recordedAt Danish local time
 */
public record Lateness(boolean excused, String reasons, String recordedBy, LocalDateTime recordedAt) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "Lateness[" + this.excused + "]";
	}

}
