package dk.udslusning.process.form;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Moments as due dates and timers take them.
 */
public final class LocalTimes {

	private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

	private LocalTimes() {
	}

	/**
	 * ISO local date-time, {@code 2026-12-28T12:00:00}. A moment that the clock jumps
	 * over when summer time begins becomes the one it jumps to.
	 */
	public static String text(LocalDateTime at) {
		return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(at.atZone(DENMARK).toLocalDateTime());
	}

}
