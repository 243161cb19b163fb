package dk.udslusning.process.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import dk.udslusning.casefile.letter.Letter;
import dk.udslusning.casefile.letter.LetterKind;
import dk.udslusning.casefile.letter.Letters;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.decision.casetime.CaseTimeLimits;
import dk.udslusning.operations.demo.CaseDriver;
import dk.udslusning.operations.demo.DemoCourse;
import dk.udslusning.process.names.DelayNotice;
import dk.udslusning.process.names.NightlyReview;
import dk.udslusning.process.names.OverdueTask;
import dk.udslusning.process.names.PartyHearing;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeCaseApplication;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What becomes late in a case that somebody registered on Monday 23 November 2026, and
 * who hears of it. The safe contact is due after one working day, on 24 November at
 * 16:00; a team leader hears of it five working days later, in the night after 1
 * December. The visitation is due on 4 January 2027; from 28 December the citizen is to
 * be told.
 */
@WholeCaseApplication
class DeadlinesIT {

	private static final String ACT = OverdueTask.USER_TASK_ACT_ON_OVERDUE_TASK;

	private static final String NOTIFY = DelayNotice.USER_TASK_NOTIFY_DELAY;

	private static final String CONTACT = TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT;

	private static final AtomicInteger NUMBER = new AtomicInteger();

	@Autowired
	ProcessEngine engine;

	@Autowired
	CaseTimeLimits limits;

	@Autowired
	Forecast forecast;

	@Autowired
	CaseNotes notes;

	@Autowired
	Letters letters;

	@Autowired
	Clock clock;

	CaseDriver driver;

	DemoCourse course;

	String caseNumber;

	@BeforeEach
	void register() {
		this.driver = new CaseDriver(this.engine);
		this.driver.moveTo(LocalDate.of(2026, 11, 23));
		this.course = DemoCourse.register(this.driver, this.clock, Staff.ANNA, Staff.LEADER,
				Map.of("name", "Prøve Frist " + NUMBER.incrementAndGet()));
		this.caseNumber = this.course.caseNumber();
	}

	@AfterEach
	void goHome() {
		this.driver.backToToday();
	}

	@Test
	void givesANewTaskItsLastWorkingDay() {
		assertThat(contact().getDueDate()).isEqualTo(Date.from(Instant.parse("2026-11-24T15:00:00Z")));
	}

	@Test
	void tellsATeamLeaderOnlyAfterFiveMoreWorkingDays() {
		night(LocalDate.of(2026, 12, 1));
		assertThat(this.driver.openTasks(this.caseNumber)).containsExactly(CONTACT);
		night(LocalDate.of(2026, 12, 2));
		assertThat(this.driver.openTasks(this.caseNumber)).containsExactly(ACT, CONTACT);
		night(LocalDate.of(2026, 12, 3));
		assertThat(this.driver.openTasks(this.caseNumber)).containsExactly(ACT, CONTACT);
	}

	@Test
	void movesTheDeadlineWithAReasonAndHandsTheTaskOver() {
		night(LocalDate.of(2026, 12, 2));
		assertThatThrownBy(() -> act(Map.of("newDeadline", "2026-12-05", "caseworker", Staff.BODIL, "reason", "Syg")))
			.isInstanceOf(FormFieldValidationException.class)
			.hasMessageContaining("ikke en arbejdsdag");
		assertThatThrownBy(() -> act(Map.of("newDeadline", "2026-12-02", "reason", "Syg")))
			.isInstanceOf(FormFieldValidationException.class)
			.hasMessageContaining("efter i dag");
		assertThatThrownBy(() -> act(Map.of("newDeadline", "2026-12-04", "reason", "  ")))
			.isInstanceOf(FormFieldValidationException.class);
		assertThatThrownBy(
				() -> act(Map.of("newDeadline", "2026-12-04", "caseworker", Staff.OPERATOR, "reason", "Syg")))
			.isInstanceOf(FormFieldValidationException.class)
			.hasMessageContaining("fra listen");
		act(Map.of("newDeadline", "2026-12-04", "caseworker", Staff.BODIL, "reason", "Anna er syg"));
		assertThat(this.driver.openTasks(this.caseNumber)).containsExactly(CONTACT);
		assertThat(contact().getAssignee()).isEqualTo(Staff.BODIL);
		assertThat(contact().getDueDate()).isEqualTo(Date.from(Instant.parse("2026-12-04T15:00:00Z")));
		assertThat(this.notes.of(this.caseNumber)).anySatisfy((note) -> {
			assertThat(note.subject()).isEqualTo("Frist flyttet");
			assertThat(note.text()).contains("24.11.2026", "04.12.2026", "Anna er syg");
			assertThat(note.writtenBy()).isEqualTo(Staff.LEADER);
		});
		night(LocalDate.of(2026, 12, 11));
		assertThat(this.driver.openTasks(this.caseNumber)).containsExactly(CONTACT);
		night(LocalDate.of(2026, 12, 12));
		assertThat(this.driver.openTasks(this.caseNumber)).containsExactly(ACT, CONTACT);
	}

	@Test
	void asksNoMoreAboutATaskThatIsDone() {
		night(LocalDate.of(2026, 12, 2));
		this.course.agreeSafeContact(Map.of());
		night(LocalDate.of(2026, 12, 3));
		assertThat(this.driver.openTasks(this.caseNumber)).doesNotContain(ACT, CONTACT);
	}

	@Test
	void asksForANoticeSevenDaysBeforeTheLimitAndNotTheDayBefore() {
		night(LocalDate.of(2026, 12, 27));
		assertThat(this.driver.openTasks(this.caseNumber)).doesNotContain(NOTIFY);
		night(LocalDate.of(2026, 12, 28));
		assertThat(this.driver.openTasks(this.caseNumber)).contains(NOTIFY);
	}

	@Test
	void tellsTheCitizenWhyAndUntilWhen() {
		this.course.agreeSafeContact(Map.of());
		night(LocalDate.of(2026, 12, 28));
		assertThatThrownBy(() -> notifyDelay(Map.of("expectedOn", "2026-12-28", "reason", "Vi venter på svar")))
			.isInstanceOf(FormFieldValidationException.class)
			.hasMessageContaining("efter i dag");
		notifyDelay(Map.of("expectedOn", "2027-01-29", "reason", "Vi venter på svar fra boformen."));
		Letter letter = this.letters.latest(this.caseNumber, LetterKind.DELAY_NOTICE).orElseThrow();
		assertThat(letter.body()).contains("04.01.2027", "Vi venter på svar fra boformen.", "29.01.2027",
				"retssikkerhedslovens § 3");
		assertThat(letter.isSent()).isTrue();
		assertThat(this.limits.running(this.caseNumber).orElseThrow().limit()).isEqualTo(LocalDate.of(2027, 1, 29));
		night(LocalDate.of(2027, 1, 21));
		assertThat(this.driver.openTasks(this.caseNumber)).doesNotContain(NOTIFY);
		night(LocalDate.of(2027, 1, 22));
		assertThat(this.driver.openTasks(this.caseNumber)).contains(NOTIFY);
	}

	/**
	 * The morning after the review of the night; its own timer may lie on a later day.
	 */
	private void night(LocalDate morning) {
		this.driver.moveTo(morning);
		this.engine.getManagementService()
			.executeJob(this.engine.getManagementService()
				.createJobQuery()
				.activityId(NightlyReview.START_EVENT_NIGHT_BEGAN)
				.singleResult()
				.getId());
	}

	private void act(Map<String, ?> values) {
		this.driver.complete(Staff.LEADER, this.caseNumber, ACT, values);
	}

	private void notifyDelay(Map<String, Object> values) {
		Map<String, Object> all = new HashMap<>(values);
		all.put("channel", "HANDED_OVER");
		this.driver.complete(Staff.ANNA, this.caseNumber, NOTIFY, all);
	}

	private Task contact() {
		return this.driver.open(this.caseNumber, CONTACT);
	}

}
