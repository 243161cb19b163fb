package dk.udslusning.rules.time;

import java.time.LocalDate;

/**
 * The Danish working days: Monday to Friday without public holidays and without the days
 * on which the municipality is closed. Deadlines are counted in them.
 */
public interface WorkingDays {

	/**
	 * Whether the offices are open on a day.
	 * @param day the day
	 * @return {@code true} on a working day
	 */
	boolean isWorkingDay(LocalDate day);

	/**
	 * The working day that lies a number of working days after a day. The day itself is
	 * not counted, so one working day after a Friday is the Monday.
	 * @param day the day from which is counted, a working day or not
	 * @param workingDays how many, zero or more; zero gives the day itself
	 * @return the last of the counted days
	 */
	default LocalDate after(LocalDate day, int workingDays) {
		if (workingDays < 0) {
			throw new IllegalArgumentException("Working days are counted forward");
		}
		LocalDate last = day;
		for (int left = workingDays; left > 0;) {
			last = last.plusDays(1);
			if (isWorkingDay(last)) {
				left--;
			}
		}
		return last;
	}

	/**
	 * The day itself where it is a working day, else the next one.
	 * @param day the day
	 * @return a working day
	 */
	default LocalDate onOrAfter(LocalDate day) {
		LocalDate open = day;
		while (!isWorkingDay(open)) {
			open = open.plusDays(1);
		}
		return open;
	}

}
