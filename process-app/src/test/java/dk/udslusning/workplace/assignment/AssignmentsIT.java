package dk.udslusning.workplace.assignment;

import java.util.List;
import java.util.concurrent.Callable;

import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.testing.OpenTasks;
import dk.udslusning.testing.OpenTasks.OpenTask;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeApplication;
import dk.udslusning.workplace.assignment.AssignmentController.Done;
import dk.udslusning.workplace.assignment.AssignmentController.Wanted;
import dk.udslusning.workplace.assignment.Assignments.Refused;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.server.ResponseStatusException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A team leader deals out many tasks at once, and each guard holds for each of them.
 */
@WholeApplication
class AssignmentsIT {

	@Autowired
	AssignmentController controller;

	@Autowired
	Staff staff;

	@Autowired
	OpenTasks openTasks;

	@Autowired
	TaskService tasks;

	@Test
	void givesThoseThatMayBeGivenAndTellsWhyTheOthersStay() throws Exception {
		OpenTask contact = this.openTasks.at(TransitionCourse.KEY, TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT);
		OpenTask own = this.openTasks.at(Approval.KEY, Approval.USER_TASK_APPROVE_AS_COLLEAGUE);
		OpenTask leaders = this.openTasks.at(RateClarification.KEY, RateClarification.USER_TASK_CONFIRM_RATE);
		OpenTask last = this.openTasks.at(TransitionCourse.KEY, TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT);
		Done done = give(List.of(contact.id(), own.id(), leaders.id(), "findes-ikke", last.id()), Staff.ANNA);
		assertThat(done.done()).isEqualTo(2);
		assertThat(done.refused()).extracting(Refused::taskId, Refused::reason)
			.containsExactly(
					tuple(own.id(),
							"Den, der har forberedt sagen, kan ikke selv godkende den. En anden skal tage opgaven."),
					tuple(leaders.id(), "Opgaven hører til gruppen teamledere, som brugeren ikke er medlem af."),
					tuple("findes-ikke", "Opgaven findes ikke længere; den er løst eller bortfaldet."));
		assertThat(holder(contact)).isEqualTo(Staff.ANNA);
		assertThat(holder(last)).isEqualTo(Staff.ANNA);
		assertThat(holder(own)).isNull();
	}

	@Test
	void laysTasksBackInTheirGroup() throws Exception {
		OpenTask contact = this.openTasks.at(TransitionCourse.KEY, TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT);
		give(List.of(contact.id()), Staff.BODIL);
		assertThat(holder(contact)).isEqualTo(Staff.BODIL);
		assertThat(give(List.of(contact.id()), "").done()).isOne();
		assertThat(holder(contact)).isNull();
	}

	@Test
	void listsByHolderAndByDeadline() throws Exception {
		OpenTask contact = this.openTasks.at(TransitionCourse.KEY, TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT);
		give(List.of(contact.id()), Staff.LEADER);
		give(List.of(contact.id()), Staff.BODIL);
		assertThat(page(Staff.BODIL, false).lines())
			.anySatisfy((line) -> assertThat(line.caseNumber()).isEqualTo(contact.caseNumber()))
			.allSatisfy((line) -> assertThat(line.holder()).startsWith(Staff.BODIL));
		assertThat(page(AssignmentPages.NOBODY, false).lines()).noneMatch((line) -> line.taskId().equals(contact.id()))
			.allSatisfy((line) -> assertThat(line.holder()).isEmpty());
		AssignmentPage late = page("", true);
		assertThat(late.lines()).allSatisfy((line) -> assertThat(line.due()).isBefore(late.today()));
		assertThat(late.colleagues()).extracting(AssignmentPage.Colleague::code)
			.contains(Staff.ANNA, Staff.BODIL, Staff.LEADER)
			.doesNotContain(Staff.FINANCE);
	}

	@Test
	void isForTeamLeadersAlone() {
		for (String other : List.of(Staff.ANNA, Staff.FINANCE, Staff.OPERATOR, Staff.STRANGER)) {
			assertThatExceptionOfType(ResponseStatusException.class)
				.isThrownBy(() -> as(other, () -> this.controller.page("", false, 0)))
				.satisfies((refused) -> assertThat(refused.getStatusCode().value()).isEqualTo(403));
			assertThatExceptionOfType(ResponseStatusException.class)
				.isThrownBy(() -> as(other, () -> this.controller.give(new Wanted(List.of("x"), other))));
		}
	}

	@Test
	void saysWhatIsMissing() {
		assertThatExceptionOfType(RejectedInput.class).isThrownBy(() -> give(List.of(), "gaest"))
			.satisfies((rejected) -> assertThat(rejected.faults()).extracting("field")
				.containsExactly("taskIds", "holder"));
		assertThatExceptionOfType(RejectedInput.class).isThrownBy(() -> give(null, ""));
	}

	private Done give(List<String> ids, String holder) throws Exception {
		return as(Staff.LEADER, () -> this.controller.give(new Wanted(ids, holder))).getBody();
	}

	private AssignmentPage page(String holder, boolean late) throws Exception {
		return as(Staff.LEADER, () -> this.controller.page(holder, late, 0)).getBody();
	}

	private <T> T as(String user, Callable<T> work) throws Exception {
		return this.staff.inTheNameOf(user, work);
	}

	private String holder(OpenTask task) throws Exception {
		return this.staff
			.asTheApplication(() -> this.tasks.createTaskQuery().taskId(task.id()).singleResult().getAssignee());
	}

}
