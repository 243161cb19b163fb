package dk.udslusning.years;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.udslusning.rules.time.DanishDates;

/**
 * One line of a case's calendar.
 *
 * @param day the day
 * @param what the task's Danish name, or what else happened
 * @param who by whom
 * @param amount the amounts that were decided by it; empty where none was
 * @param letter the letter that went out by it; empty where none did
 */
record CalendarLine(LocalDate day, String what, String who, String amount, String letter) {

	static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM.yyyy", Locale.ROOT);

	@Override
	public String toString() {
		return Stream.of(DanishDates.format(this.day), this.what, this.who, this.amount, this.letter)
			.collect(Collectors.joining(" | "))
			.strip();
	}

}
