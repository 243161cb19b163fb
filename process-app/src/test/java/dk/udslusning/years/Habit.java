package dk.udslusning.years;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import dk.udslusning.rules.time.WorkingDays;
import org.camunda.bpm.engine.task.Task;

/**
 * What the office does with an open task of one kind when it opens the list.
 */
@FunctionalInterface
interface Habit {

	/**
	 * What is written in the form today, by field.
	 * @return nothing where the task is left for another day
	 */
	Optional<Map<String, Object>> on(LocalDate today, Task task);

	/**
	 * Done on the day on which it comes.
	 */
	static Habit sameDay(Function<LocalDate, Map<String, Object>> form) {
		return (today, task) -> Optional.of(form.apply(today));
	}

	/**
	 * Done some working days after the day on which it comes.
	 */
	static Habit after(int days, WorkingDays workingDays, Function<LocalDate, Map<String, Object>> form) {
		return (today, task) -> Optional.of(today)
			.filter((day) -> !day.isBefore(workingDays.after(dayOf(task.getCreateTime()), days)))
			.map(form);
	}

	/**
	 * Done on the day for which it is planned.
	 */
	static Habit whenDue(Function<LocalDate, Map<String, Object>> form) {
		return (today, task) -> Optional.of(today).filter((day) -> !day.isBefore(dayOf(task.getDueDate()))).map(form);
	}

	private static LocalDate dayOf(java.util.Date time) {
		return LocalDate.ofInstant(time.toInstant(), ZoneId.systemDefault());
	}

}
