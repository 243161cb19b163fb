package dk.udslusning.operations.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One citizen's entries in the office's diary. A day at the weekend is the Friday before.
 */
final class Story {

	private final Diary diary;

	private final CaseDriver driver;

	private final Clock clock;

	private DemoCourse course;

	Story(Diary diary, CaseDriver driver, Clock clock) {
		this.diary = diary;
		this.driver = driver;
		this.clock = clock;
	}

	/**
	 * The notice that begins it.
	 */
	Story begins(LocalDate day, DemoUser caseworker, DemoUser approver, Map<String, ?> notice) {
		this.diary.on(workingDay(day), () -> this.course = DemoCourse.register(this.driver, this.clock, caseworker.id(),
				approver.id(), notice));
		return this;
	}

	/**
	 * What is done on the day.
	 */
	Story on(LocalDate day, Consumer<DemoCourse> steps) {
		this.diary.on(workingDay(day), () -> steps.accept(this.course));
		return this;
	}

	/**
	 * The day itself, or the Friday before a weekend. A lease begins on such a day here,
	 * because nobody moves in before it does.
	 */
	static LocalDate workingDay(LocalDate day) {
		if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
			return day.minusDays(1);
		}
		return (day.getDayOfWeek() == DayOfWeek.SUNDAY) ? day.minusDays(2) : day;
	}

}
