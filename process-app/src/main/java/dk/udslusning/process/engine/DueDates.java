package dk.udslusning.process.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;

import dk.udslusning.rules.time.WorkingDays;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

import org.springframework.stereotype.Component;

/**
 * Gives each new task the due date of the table {@code TaskDeadline}, unless its model
 * gives it one: at 16:00 of its last working day.
 */
@Component
public class DueDates implements TaskListener {

	/** When an office closes: on its last day a task is not late yet. */
	private static final LocalTime CLOSING_TIME = LocalTime.of(16, 0);

	private final TaskDeadlines deadlines;

	private final WorkingDays workingDays;

	private final Clock clock;

	DueDates(TaskDeadlines deadlines, WorkingDays workingDays, Clock clock) {
		this.deadlines = deadlines;
		this.workingDays = workingDays;
		this.clock = clock;
	}

	@Override
	public void notify(DelegateTask task) {
		if (task.getDueDate() == null) {
			this.deadlines.workingDays(task.getTaskDefinitionKey())
				.map((days) -> lastDay(LocalDate.now(this.clock), days))
				.ifPresent((last) -> task.setDueDate(endOf(last)));
		}
	}

	/**
	 * When a task is due whose last day this is: at 16:00 in Denmark.
	 */
	public static Date endOf(LocalDate lastDay) {
		return Date.from(lastDay.atTime(CLOSING_TIME).atZone(EngineClock.DENMARK).toInstant());
	}

	private LocalDate lastDay(LocalDate today, int days) {
		return (days == 0) ? today : this.workingDays.after(today, days);
	}

}
