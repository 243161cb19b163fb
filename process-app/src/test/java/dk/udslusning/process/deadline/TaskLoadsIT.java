package dk.udslusning.process.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.UUID;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.home.WaitingCitizens;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.testing.OpenTasks;
import dk.udslusning.testing.OpenTasks.OpenTask;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeApplication;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The figures of the team leader's board.
 */
@WholeApplication
class TaskLoadsIT {

	@Autowired
	TaskLoads loads;

	@Autowired
	WaitingCitizens waiting;

	@Autowired
	CaseFiles cases;

	@Autowired
	OpenTasks openTasks;

	@Autowired
	Staff staff;

	@Autowired
	TaskService tasks;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Clock clock;

	@Test
	void countsWhatSomebodyHasAndWhatOfItIsLate() throws Exception {
		String holder = "optalt" + UUID.randomUUID().toString().substring(0, 8);
		this.staff.hire(holder, Role.CASEWORKER.group());
		OpenTask late = of(holder, -1);
		of(holder, 1);
		this.cases.handTo(late.caseNumber(), holder);
		assertThat(this.loads.all()).contains(new TaskLoad(holder, 2, 1));
		assertThat(this.loads.overdue()).filteredOn((task) -> holder.equals(task.assignee()))
			.containsExactly(new LateTask(late.id(), late.caseNumber(), "Aftal sikker kontakt",
					LocalDate.ofInstant(this.clock.instant().minus(1, ChronoUnit.HOURS), this.clock.getZone()),
					holder));
		assertThat(this.cases.openByCaseworker()).containsEntry(holder, 1);
	}

	@Test
	void countsWhatNobodyHasTaken() throws Exception {
		of(null, 1);
		assertThat(this.loads.all()).anyMatch((load) -> load.holder() == null && load.open() > 0);
	}

	@Test
	void readsWhoWaitsForAHome() throws Exception {
		String caseNumber = of(Staff.ANNA, 1).caseNumber();
		this.cases.chooseScheme(caseNumber, "ALMENBOLIG_63");
		this.jdbc.sql(
				"insert into release (case_number, received_on, notice_channel, origin, planned_discharge_on, urgency, "
						+ "children, version) values (:caseNumber, date '2026-11-20', 'PHONE', 'CRISIS_CENTRE_109', "
						+ "date '2026-12-01', 'ACUTE', 2, 0)")
			.param("caseNumber", caseNumber)
			.update();
		assertThat(this.waiting.all()).filteredOn((citizen) -> citizen.caseNumber().equals(caseNumber))
			.singleElement()
			.satisfies((citizen) -> assertThat(citizen.persons()).isEqualTo(3));
	}

	private OpenTask of(String holder, int hours) throws Exception {
		OpenTask open = this.openTasks.at(TransitionCourse.KEY, TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT);
		this.staff.inTheNameOf(Staff.LEADER, () -> {
			this.tasks.setAssignee(open.id(), holder);
			return null;
		});
		return this.staff.asTheApplication(() -> {
			Task task = this.tasks.createTaskQuery().taskId(open.id()).singleResult();
			task.setDueDate(Date.from(this.clock.instant().plus(hours, ChronoUnit.HOURS)));
			this.tasks.saveTask(task);
			return open;
		});
	}

}
