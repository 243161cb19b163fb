package dk.udslusning.casefile.arrears;

import java.time.LocalDateTime;
import java.time.LocalTime;

import dk.udslusning.rules.time.WorkingDays;

/**
 * When somebody must have acted on a home in danger: the same day at 15:00. What is told
 * at 15:00 or later, or on a closed day, is due on the next working day at 10:00.
 * <p>
 * Example: told on Friday 27 November 2026 at 15:30: due on Monday 30 November at 10:00.
 */
public final class SameDay {

	private static final LocalTime OFFICE_CLOSES = LocalTime.of(15, 0);

	private static final LocalTime NEXT_MORNING = LocalTime.of(10, 0);

	private SameDay() {
	}

	/**
	 * The moment by which somebody acts.
	 * @param told when it was told, Danish local time
	 */
	public static LocalDateTime dueAt(LocalDateTime told, WorkingDays workingDays) {
		boolean today = workingDays.isWorkingDay(told.toLocalDate()) && told.toLocalTime().isBefore(OFFICE_CLOSES);
		return today ? told.toLocalDate().atTime(OFFICE_CLOSES)
				: workingDays.after(told.toLocalDate(), 1).atTime(NEXT_MORNING);
	}

}
