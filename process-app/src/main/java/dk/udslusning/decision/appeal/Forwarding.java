package dk.udslusning.decision.appeal;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * An appeal as it went to Ankestyrelsen.
 *
 * @param sentOn the day
 * @param statement what the municipality says to it
 * @param contents what the file held that went along, a line each
 * @param letterId the letter that tells the citizen
 * @param recordedBy user id
 * @param recordedAt Danish local time
 */
public record Forwarding(LocalDate sentOn, String statement, String contents, long letterId, String recordedBy,
		LocalDateTime recordedAt) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "Forwarding[" + this.sentOn + "]";
	}

}
