package dk.udslusning.followup;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * Something that happened to a planned follow-up.
 *
 * @param id the event
 * @param followUpId the follow-up
 * @param kind what happened
 * @param happenedOn the day
 * @param newDate the day agreed instead; null where none is
 * @param channel how the citizen was sought; null unless it was
 * @param text why, or what came of it
 * @param recordedBy user id
 * @param recordedAt Danish local time
 */
public record FollowUpEvent(long id, long followUpId, Kind kind, LocalDate happenedOn, LocalDate newDate,
		SafeChannel channel, String text, String recordedBy, LocalDateTime recordedAt) {

	/**
	 * What can happen.
	 */
	public enum Kind {

		MOVED("Flyttet"), MISSED("Mødte ikke"), REACHED("Kontakt opnået"), NOT_REACHED("Ikke truffet"),
		MOVED_OUT("Fraflyttet");

		private final String danishName;

		Kind(String danishName) {
			this.danishName = danishName;
		}

		public String danishName() {
			return this.danishName;
		}

	}

}
