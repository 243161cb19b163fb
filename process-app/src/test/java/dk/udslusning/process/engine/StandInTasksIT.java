package dk.udslusning.process.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.journal.Journal;
import dk.udslusning.casefile.journal.JournalLine;
import dk.udslusning.casefile.standin.HandedTask;
import dk.udslusning.casefile.standin.HandedTasks;
import dk.udslusning.casefile.standin.NewStaffAbsence;
import dk.udslusning.casefile.standin.StaffAbsences;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.testing.OpenTasks;
import dk.udslusning.testing.OpenTasks.OpenTask;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeApplication;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Illness: somebody else takes the list the same morning, and gives it back.
 */
@WholeApplication
class StandInTasksIT {

	private static final AtomicInteger SERIAL = new AtomicInteger();

	@Autowired
	Staff staff;

	@Autowired
	OpenTasks openTasks;

	@Autowired
	TaskService tasks;

	@Autowired
	RuntimeService runtime;

	@Autowired
	CaseFiles cases;

	@Autowired
	StaffAbsences absences;

	@Autowired
	HandedTasks handed;

	@Autowired
	StandInTasks standInTasks;

	@Autowired
	Journal journal;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	private String ill;

	private String standIn;

	@BeforeEach
	void hireTwo() {
		int serial = SERIAL.incrementAndGet();
		this.ill = "syg" + serial;
		this.standIn = "afloeser" + serial;
		this.staff.hire(this.ill, Role.CASEWORKER.group());
		this.staff.hire(this.standIn, Role.CASEWORKER.group());
	}

	@Test
	void givesTheTasksToTheStandInTheSameMomentAndBackAtTheEnd() throws Exception {
		OpenTask task = ofTheIll(TransitionCourse.KEY, TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT);
		long absence = reportIll(today(), null);
		assertThat(holderOf(task)).isEqualTo(this.standIn);
		assertThat(this.handed.of(absence)).extracting(HandedTask::caseNumber, HandedTask::givenTo)
			.containsExactly(tuple(task.caseNumber(), this.standIn));
		assertThat(this.cases.get(task.caseNumber()).caseworker()).as("the case stays hers").isEqualTo(this.ill);
		assertThat(this.journal.of(task.caseNumber())).extracting(JournalLine::kind)
			.contains("Opgave overdraget ved fravær");
		end(absence);
		assertThat(holderOf(task)).isEqualTo(this.ill);
	}

	@Test
	void givesANewTaskOfHerCaseToTheStandIn() throws Exception {
		OpenTask first = ofTheIll(TransitionCourse.KEY, TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT);
		long absence = reportIll(today(), null);
		this.staff.asTheApplication(() -> {
			this.runtime.createProcessInstanceModification(first.instanceId())
				.startBeforeActivity(TransitionCourse.USER_TASK_INFORM_CITIZEN)
				.execute();
			return null;
		});
		String next = this.staff.asTheApplication(() -> this.tasks.createTaskQuery()
			.processInstanceId(first.instanceId())
			.taskDefinitionKey(TransitionCourse.USER_TASK_INFORM_CITIZEN)
			.singleResult()
			.getId());
		assertThat(holderOf(next)).isEqualTo(this.standIn);
		end(absence);
		assertThat(holderOf(next)).isEqualTo(this.ill);
	}

	@Test
	void keepsFourEyes() throws Exception {
		OpenTask approval = this.openTasks.at(Approval.KEY, Approval.USER_TASK_APPROVE_AS_COLLEAGUE);
		assign(approval, this.ill);
		long absence = this.staff.inTheNameOf(Staff.LEADER,
				() -> this.absences.register(new NewStaffAbsence(this.ill, Staff.ANNA, today(), null)));
		assertThat(holderOf(approval)).as("Anna prepared it").isNull();
		assertThat(this.handed.of(absence)).singleElement().satisfies((task) -> {
			assertThat(task.givenTo()).isNull();
			assertThat(task.reason()).isNotBlank();
		});
		end(absence);
		assertThat(holderOf(approval)).isEqualTo(this.ill);
	}

	@Test
	void putsBackWhatTheStandInsGroupMayNotDo() throws Exception {
		String leader = this.ill + "leder";
		this.staff.hire(leader, Role.TEAM_LEADER.group());
		OpenTask approval = this.openTasks.at(Approval.KEY, Approval.USER_TASK_APPROVE_AS_TEAM_LEADER);
		assign(approval, leader);
		this.staff.inTheNameOf(leader,
				() -> this.absences.register(new NewStaffAbsence(leader, this.standIn, today(), today())));
		assertThat(holderOf(approval)).isNull();
	}

	@Test
	void leavesWhatWasGivenToAnotherMeanwhile() throws Exception {
		OpenTask task = ofTheIll(TransitionCourse.KEY, TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT);
		long absence = reportIll(today(), null);
		assign(task, Staff.BODIL);
		end(absence);
		assertThat(holderOf(task)).isEqualTo(Staff.BODIL);
	}

	@Test
	void waitsForTheFirstMorning() throws Exception {
		OpenTask task = ofTheIll(TransitionCourse.KEY, TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT);
		long absence = reportIll(today().plusDays(1), today().plusDays(1));
		night();
		assertThat(holderOf(task)).as("the day before").isEqualTo(this.ill);
		move(absence, today(), today());
		night();
		assertThat(holderOf(task)).as("the first morning").isEqualTo(this.standIn);
		night();
		assertThat(this.handed.of(absence)).as("once only").hasSize(1);
		move(absence, today().minusDays(1), today().minusDays(1));
		night();
		assertThat(holderOf(task)).as("the morning after").isEqualTo(this.ill);
	}

	@Test
	void handsOnWhatAnotherLeftToWhoFallsIllAsWell() throws Exception {
		OpenTask task = ofTheIll(TransitionCourse.KEY, TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT);
		long first = reportIll(today(), null);
		long second = this.staff.inTheNameOf(this.standIn,
				() -> this.absences.register(new NewStaffAbsence(this.standIn, Staff.BODIL, today(), null)));
		assertThat(holderOf(task)).isEqualTo(Staff.BODIL);
		end(first);
		assertThat(holderOf(task)).isEqualTo(this.ill);
		end(second);
		assertThat(holderOf(task)).isEqualTo(this.ill);
	}

	@Test
	void leavesAnotherAbsenceToTheNight() throws Exception {
		String leader = this.ill + "leder";
		this.staff.hire(leader, Role.TEAM_LEADER.group());
		OpenTask approval = this.openTasks.at(Approval.KEY, Approval.USER_TASK_APPROVE_AS_TEAM_LEADER);
		assign(approval, leader);
		long planned = this.staff.inTheNameOf(leader, () -> this.absences
			.register(new NewStaffAbsence(leader, this.standIn, today().plusDays(1), today().plusDays(1))));
		move(planned, today(), today());
		OpenTask task = ofTheIll(TransitionCourse.KEY, TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT);
		reportIll(today(), null);
		assertThat(holderOf(task)).isEqualTo(this.standIn);
		assertThat(holderOf(approval)).as("no task of hers to move").isEqualTo(leader);
		night();
		assertThat(holderOf(approval)).isNull();
	}

	/** As the night does it, in a job. */
	private void night() throws Exception {
		this.staff.asTheApplication(() -> {
			this.standInTasks.bringUpToDate();
			return null;
		});
	}

	/** As if the days had passed. */
	private void move(long absence, LocalDate first, LocalDate last) {
		this.jdbc.sql("update staff_absence set first_day = :first, last_day = :last where id = :id")
			.param("first", first)
			.param("last", last)
			.param("id", absence)
			.update();
	}

	private OpenTask ofTheIll(String process, String element) throws Exception {
		OpenTask task = this.openTasks.at(process, element);
		this.cases.handTo(task.caseNumber(), this.ill);
		assign(task, this.ill);
		return task;
	}

	private long reportIll(LocalDate first, LocalDate last) throws Exception {
		return this.staff.inTheNameOf(this.ill,
				() -> this.absences.register(new NewStaffAbsence(this.ill, this.standIn, first, last)));
	}

	private void end(long absence) throws Exception {
		this.staff.inTheNameOf(Staff.LEADER, () -> {
			this.absences.end(absence);
			return null;
		});
	}

	private void assign(OpenTask task, String user) throws Exception {
		this.staff.inTheNameOf(Staff.LEADER, () -> {
			this.tasks.setAssignee(task.id(), user);
			return null;
		});
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private String holderOf(OpenTask task) throws Exception {
		return holderOf(task.id());
	}

	private String holderOf(String taskId) throws Exception {
		return this.staff
			.asTheApplication(() -> this.tasks.createTaskQuery().taskId(taskId).singleResult().getAssignee());
	}

}
