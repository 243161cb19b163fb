package dk.udslusning.operations.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One citizen's entries in the office's diary.
 */
final class Story {

	private final Diary diary;

	private final CaseDriver driver;

	private final Clock clock;

	private DemoCourse course;

	private String caseNumber;

	Story(Diary diary, CaseDriver driver, Clock clock) {
		this.diary = diary;
		this.driver = driver;
		this.clock = clock;
	}

	/**
	 * The notice that begins it.
	 */
	Story begins(LocalDate day, DemoUser caseworker, DemoUser approver, Map<String, ?> notice) {
		return begins(day, () -> {
			this.course = DemoCourse.register(this.driver, this.clock, caseworker.id(), approver.id(), notice);
			return this.course.caseNumber();
		});
	}

	/**
	 * The registration that begins it.
	 * @param registration gives the number of the case
	 */
	Story begins(LocalDate day, Supplier<String> registration) {
		this.diary.on(day, this, () -> this.caseNumber = registration.get());
		return this;
	}

	/**
	 * What is done on the day, in a course that began with a notice.
	 */
	Story on(LocalDate day, Consumer<DemoCourse> steps) {
		this.diary.on(day, this, () -> steps.accept(this.course));
		return this;
	}

	/**
	 * What is done on the day with the number of the case.
	 */
	Story then(LocalDate day, Consumer<String> step) {
		this.diary.on(day, this, () -> step.accept(this.caseNumber));
		return this;
	}

	/**
	 * The day, or the Monday after it at a weekend: for what must not be done before its
	 * day, as moving in before the lease begins.
	 */
	static LocalDate workingDayFrom(LocalDate day) {
		if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
			return day.plusDays(2);
		}
		return (day.getDayOfWeek() == DayOfWeek.SUNDAY) ? day.plusDays(1) : day;
	}

}
