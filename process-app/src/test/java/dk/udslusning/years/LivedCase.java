package dk.udslusning.years;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.process.names.CitizenContact;
import dk.udslusning.process.names.NightlyReview;
import dk.udslusning.rules.time.WorkingDays;
import dk.udslusning.testing.Staff;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/**
 * Lives a case day by day: each night what is due happens and the children's birthdays
 * are looked at; on a working day the office does what stands in its diary, and then what
 * it finds in the list. Every step has a minute of its own, so that what follows from it
 * can be told by its time.
 */
final class LivedCase {

	private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);

	private static final int MINUTES_BETWEEN_TWO = 10;

	/** More than any day has; beyond it a task feeds itself. */
	private static final int MOST_STEPS_A_DAY = 40;

	private final ProcessEngine engine;

	private final CaseDriver driver;

	private final WorkingDays workingDays;

	private final Desk desk;

	private final Map<LocalDate, List<Runnable>> diary = new TreeMap<>();

	private DemoCourse course;

	private LocalDateTime time;

	LivedCase(ProcessEngine engine, WorkingDays workingDays) {
		this.engine = engine;
		this.driver = new CaseDriver(engine);
		this.workingDays = workingDays;
		this.desk = new Desk(workingDays);
	}

	Desk desk() {
		return this.desk;
	}

	DemoCourse course() {
		return this.course;
	}

	String caseNumber() {
		return this.course.caseNumber();
	}

	/**
	 * The notice that begins it.
	 */
	void begins(LocalDate day, Clock clock, Map<String, Object> notice) {
		at(day, () -> this.course = DemoCourse.register(this.driver, clock, Staff.ANNA, Staff.BODIL, notice));
	}

	LocalDate workingDayFrom(LocalDate day) {
		return this.workingDays.onOrAfter(day);
	}

	/**
	 * What the office does on a day of its own accord, before it opens its list.
	 */
	void at(LocalDate day, Runnable step) {
		if (!this.workingDays.isWorkingDay(day)) {
			throw new IllegalArgumentException("The office is closed on " + day);
		}
		this.diary.computeIfAbsent(day, (open) -> new ArrayList<>()).add(step);
	}

	/**
	 * The citizen calls, and says something from which an amount may follow.
	 * @param holdsFrom the day on which it happened, or will
	 * @param facts what the caseworker will write in the recalculation
	 */
	void calls(LocalDate day, String kind, LocalDate holdsFrom, Map<String, Object> facts) {
		at(day, () -> {
			this.driver.start(Staff.ANNA, CitizenContact.KEY, Map.of("person", caseNumber(), "kind", kind, "happenedOn",
					holdsFrom.toString(), "text", "Fortalt af borgeren i telefonen"));
			this.desk.learns(facts);
		});
	}

	/**
	 * Lives from the first day in the diary until the case is closed.
	 * @param latest the day on which it must be closed
	 */
	void live(LocalDate latest) {
		LocalDate first = this.diary.keySet().iterator().next();
		first.datesUntil(latest.plusDays(1))
			.takeWhile((day) -> day.equals(first) || isRunning())
			.forEach(this::liveThrough);
		if (isRunning()) {
			throw new IllegalStateException(
					caseNumber() + " is still open on " + latest + ": " + this.driver.openTasks(caseNumber()));
		}
	}

	boolean isRunning() {
		return this.engine.getRuntimeService()
			.createProcessInstanceQuery()
			.processInstanceBusinessKey(caseNumber())
			.count() > 0;
	}

	private void liveThrough(LocalDate day) {
		moveTo(day.atTime(OFFICE_OPENS));
		if (this.workingDays.isWorkingDay(day)) {
			this.diary.getOrDefault(day, List.of()).forEach((step) -> {
				step.run();
				later();
			});
			work(day);
		}
	}

	private void work(LocalDate day) {
		for (int step = 0; step < MOST_STEPS_A_DAY; step++) {
			Optional<Runnable> next = open().stream().flatMap((task) -> todo(day, task).stream()).findFirst();
			if (next.isEmpty()) {
				return;
			}
			next.get().run();
			later();
		}
		throw new IllegalStateException("The office never gets home on " + day);
	}

	private Optional<Runnable> todo(LocalDate day, Task task) {
		return this.desk.answer(day, task)
			.map((form) -> () -> this.driver.complete(this.desk.personFor(task.getTaskDefinitionKey()), caseNumber(),
					task.getTaskDefinitionKey(), form));
	}

	/** Oldest first. */
	private List<Task> open() {
		return this.engine.getTaskService()
			.createTaskQuery()
			.processInstanceBusinessKey(caseNumber())
			.orderByTaskCreateTime()
			.asc()
			.orderByTaskName()
			.asc()
			.list();
	}

	private void later() {
		moveTo(this.time.plusMinutes(MINUTES_BETWEEN_TWO));
	}

	private void moveTo(LocalDateTime to) {
		boolean first = this.time == null;
		this.time = to;
		this.driver.moveTo(to);
		if (first) {
			beginNights();
		}
	}

	/** The first night was planned when the application started, in another year. */
	private void beginNights() {
		Job night = this.engine.getManagementService()
			.createJobQuery()
			.processDefinitionKey(NightlyReview.KEY)
			.singleResult();
		this.engine.getManagementService().recalculateJobDuedate(night.getId(), false);
	}

}
