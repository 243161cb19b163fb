package dk.udslusning.operations.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * What the office does on which day. Lived through from the first day to the last, each
 * day's entries in the order in which they were written down.
 */
final class Diary {

	private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);

	private static final Duration BETWEEN_TWO = Duration.ofMinutes(10);

	private final List<Entry> entries = new ArrayList<>();

	void on(LocalDate day, Runnable step) {
		this.entries.add(new Entry(day, step));
	}

	/**
	 * Lives through it.
	 * @param clock moved to each entry's time before the entry
	 */
	void live(Consumer<LocalDateTime> clock) {
		LocalDateTime time = LocalDateTime.MIN;
		for (Entry entry : this.entries.stream().sorted(Comparator.comparing(Entry::day)).toList()) {
			LocalDateTime opening = entry.day().atTime(OFFICE_OPENS);
			time = opening.isAfter(time) ? opening : time.plus(BETWEEN_TWO);
			clock.accept(time);
			entry.step().run();
		}
	}

	private record Entry(LocalDate day, Runnable step) {

	}

}
