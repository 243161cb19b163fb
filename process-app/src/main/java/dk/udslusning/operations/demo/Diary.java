package dk.udslusning.operations.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the office does on which day. Lived through from the first day to the last, each
 * day's entries in the order in which they were written down: the same order in whatever
 * week the demo is made, so that a citizen's case always has the same number.
 */
final class Diary {

	private static final Logger LOG = LoggerFactory.getLogger(Diary.class);

	private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);

	private static final Duration BETWEEN_TWO = Duration.ofMinutes(10);

	private static final int STORIES_BETWEEN_TWO_LINES = 10;

	private final List<Entry> entries = new ArrayList<>();

	/**
	 * Writes down what is done on the day; at a weekend it is done on the Friday before.
	 */
	void on(LocalDate day, Story story, Runnable step) {
		this.entries.add(new Entry(day, story, step));
	}

	/**
	 * Lives through it, and tells now and then how many stories have come to their end.
	 * @param clock moved to each entry's time before the entry
	 */
	void live(Consumer<LocalDateTime> clock) {
		Map<Story, Long> left = this.entries.stream()
			.map(Entry::story)
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
		int stories = left.size();
		LocalDateTime time = LocalDateTime.MIN;
		for (Entry entry : this.entries.stream().sorted(Comparator.comparing(Entry::day)).toList()) {
			LocalDateTime opening = workingDay(entry.day()).atTime(OFFICE_OPENS);
			time = opening.isAfter(time) ? opening : time.plus(BETWEEN_TWO);
			clock.accept(time);
			entry.step().run();
			if (left.merge(entry.story(), -1L, Long::sum) == 0) {
				left.remove(entry.story());
				tell(stories - left.size(), stories);
			}
		}
	}

	private static LocalDate workingDay(LocalDate day) {
		if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
			return day.minusDays(1);
		}
		return (day.getDayOfWeek() == DayOfWeek.SUNDAY) ? day.minusDays(2) : day;
	}

	private static void tell(int done, int stories) {
		if (done % STORIES_BETWEEN_TWO_LINES == 0 || done == stories) {
			LOG.info("Demoens sager: {} af {} er klar", done, stories);
		}
	}

	private record Entry(LocalDate day, Story story, Runnable step) {

	}

}
