package dk.udslusning.casefile.child;

import java.time.LocalDate;

/**
 * What became of a concern.
 *
 * @param notified whether the notice was sent to the children's team
 * @param sentOn the day; null where none was
 * @param sentHow how it was sent, and who took it; null where none was
 * @param reason why none was sent; null where one was
 */
public record ConcernAnswer(boolean notified, LocalDate sentOn, String sentHow, String reason) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "ConcernAnswer[" + this.notified + "]";
	}

}
