package dk.udslusning.process.deadline;

import java.time.LocalDate;

/**
 * What a team leader decided about a task that is not done in time.
 *
 * @param lastDay its new last day, a working day after today
 * @param caseworker user id of who takes it over; null where it stays
 * @param reason why, Danish, 1 to 2,000 characters
 */
public record NewDeadline(LocalDate lastDay, String caseworker, String reason) {

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "NewDeadline[" + this.lastDay + "]";
	}

}
