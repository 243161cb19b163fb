package dk.udslusning.casefile.release;

import java.time.LocalDate;

import dk.udslusning.casefile.Faults;

/**
 * The day on which somebody is expected to leave: the future is normal, a mistyped year
 * is not.
 */
public final class PlannedDischarge {

	private static final int YEARS_AHEAD = 10;

	private PlannedDischarge() {
	}

	/**
	 * Notes at the field that the day lies more than ten years ahead; null does not.
	 */
	public static void check(LocalDate day, LocalDate today, String field, Faults faults) {
		faults.addIf(day != null && day.isAfter(today.plusYears(YEARS_AHEAD)), field,
				"Datoen ligger mere end ti år fremme. Ret året");
	}

}
