package dk.udslusning.process.deadline;

import java.time.LocalDate;

/**
 * Something that falls due.
 *
 * @param on the day
 * @param what Danish
 * @param kind whether somebody must do it
 * @param caseNumber the case
 * @param holder user id of who has the task, or else the case; null where nobody has
 */
public record DueItem(LocalDate on, String what, Kind kind, String caseNumber, String holder) {

	/**
	 * What falls due.
	 */
	public enum Kind {

		TASK("Opgave"), LIMIT("Sagsbehandlingsfrist"), BY_ITSELF("Sker af sig selv");

		private final String danishName;

		Kind(String danishName) {
			this.danishName = danishName;
		}

		public String danishName() {
			return this.danishName;
		}

	}

}
