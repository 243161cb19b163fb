package dk.udslusning.workplace.overview;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;

import dk.udslusning.process.engine.EngineClock;

/**
 * Moments and durations as they are read.
 */
final class Moments {

	private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm", Locale.ROOT);

	private static final int HOURS_SHOWN_ALONE = 48;

	private Moments() {
	}

	/** {@code 27.11.2026 kl. 09.14}, Danish time. */
	static String format(Date moment) {
		return MINUTE.format(LocalDateTime.ofInstant(moment.toInstant(), EngineClock.DENMARK));
	}

	/**
	 * A duration in its largest whole unit, rounded down: {@code 2 dage}; hours until two
	 * days are full.
	 */
	static String words(Duration duration) {
		if (duration.toMinutes() < 1) {
			return "under et minut";
		}
		if (duration.toMinutes() < 60) {
			return counted(duration.toMinutes(), "minut", "minutter");
		}
		if (duration.toHours() < HOURS_SHOWN_ALONE) {
			return counted(duration.toHours(), "time", "timer");
		}
		return counted(duration.toDays(), "dag", "dage");
	}

	private static String counted(long count, String one, String more) {
		return count + " " + ((count == 1) ? one : more);
	}

}
