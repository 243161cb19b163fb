package dk.udslusning.workplace.worklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import dk.udslusning.access.Role;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.intake.RegisterTransition;
import dk.udslusning.casefile.intake.TransitionNotice;
import dk.udslusning.casefile.standin.NewStaffAbsence;
import dk.udslusning.casefile.standin.StaffAbsences;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.process.engine.DueDates;
import dk.udslusning.process.names.Approval;
import dk.udslusning.process.names.RateClarification;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;
import dk.udslusning.testing.Notices;
import dk.udslusning.testing.Staff;
import dk.udslusning.testing.WholeApplication;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a card tells, and whom.
 */
@WholeApplication
class CardsIT {

	@Autowired
	Cards cards;

	@Autowired
	CardController controller;

	@Autowired
	Staff staff;

	@Autowired
	RegisterTransition register;

	@Autowired
	Approvals approvals;

	@Autowired
	CaseFiles cases;

	@Autowired
	StaffAbsences absences;

	@Autowired
	RuntimeService runtime;

	@Autowired
	TaskService tasks;

	@Autowired
	Clock clock;

	@Test
	void tellsWhoseTheTaskIsHowFarTheCaseHasComeAndWhenItIsDue() throws Exception {
		TransitionNotice notice = Notices.fromHomelessShelter();
		String caseNumber = registered(notice);
		String task = contactTask(caseNumber, LocalDate.of(2026, 11, 27));
		for (String reader : List.of(Staff.ANNA, Staff.BODIL, Staff.LEADER)) {
			assertThat(seen(reader, task)).containsExactly(
					new Card(task, caseNumber, notice.name(), "Under visitation", "", LocalDate.of(2026, 11, 27)));
		}
	}

	@Test
	void tellsTheAmountThatIsToBeApproved() throws Exception {
		String caseNumber = registered(Notices.fromHomelessShelter());
		String task = approvalTask(caseNumber, ApprovalKind.SUBSIDY, 346_508L);
		assertThat(seen(Staff.LEADER, task)).extracting(Card::amount).containsExactly("3.465,08 kr. om måneden");
		String refusal = approvalTask(caseNumber, ApprovalKind.REFUSAL, null);
		assertThat(seen(Staff.LEADER, refusal)).extracting(Card::amount).containsExactly("");
	}

	@Test
	void tellsOfAProtectedCitizenOnlyToHerCaseworkerAndTeamLeaders() throws Exception {
		TransitionNotice notice = Notices.ofAnother();
		String caseNumber = registered(notice);
		String task = approvalTask(caseNumber, ApprovalKind.SUBSIDY, 346_508L);
		assertThat(seen(Staff.ANNA, task)).extracting(Card::citizen).containsExactly(notice.name());
		assertThat(seen(Staff.LEADER, task)).extracting(Card::citizen).containsExactly(notice.name());
		assertThat(seen(Staff.BODIL, task)).containsExactly(new Card(task, caseNumber, "Beskyttet", "", "", due(task)));
	}

	@Test
	void tellsTheStandInWhatTheCaseworkerIsTold() throws Exception {
		this.staff.hire("kortsyg", Role.CASEWORKER.group());
		this.staff.hire("kortafloeser", Role.CASEWORKER.group());
		TransitionNotice notice = Notices.ofAnother();
		String caseNumber = this.staff.inTheNameOf("kortsyg", () -> this.register.register(notice));
		String task = contactTask(caseNumber, null);
		assertThat(seen("kortafloeser", task)).extracting(Card::citizen).containsExactly("Beskyttet");
		long absence = this.staff.inTheNameOf(Staff.LEADER, () -> this.absences
			.register(new NewStaffAbsence("kortsyg", "kortafloeser", LocalDate.now(this.clock), null)));
		assertThat(seen("kortafloeser", task)).extracting(Card::citizen).containsExactly(notice.name());
		this.staff.inTheNameOf(Staff.LEADER, () -> {
			this.absences.end(absence);
			return null;
		});
		assertThat(seen("kortafloeser", task)).extracting(Card::citizen).containsExactly("Beskyttet");
	}

	@Test
	void namesNobodyToWhoeverDoesNoCasework() throws Exception {
		String task = contactTask(registered(Notices.fromHomelessShelter()), null);
		assertThat(seen(Staff.OPERATOR, task)).allSatisfy((card) -> {
			assertThat(card.citizen()).isEmpty();
			assertThat(card.stage()).isEmpty();
		});
		assertThat(seen(Staff.FINANCE, task)).isEmpty();
		assertThat(seen(Staff.STRANGER, task)).isEmpty();
	}

	@Test
	void givesNothingForATaskThatTheUserMayNotSeeOrThatIsGone() throws Exception {
		String caseNumber = registered(Notices.fromHomelessShelter());
		String foreign = started(RateClarification.KEY, RateClarification.USER_TASK_CONFIRM_RATE, caseNumber, Map.of());
		assertThat(seen(Staff.ANNA, foreign)).isEmpty();
		assertThat(seen(Staff.LEADER, foreign)).hasSize(1);
		assertThat(seen(Staff.ANNA, "findes-ikke")).isEmpty();
		assertThat(this.staff.inTheNameOf(Staff.ANNA, () -> this.cards.of(List.<String>of()))).isEmpty();
	}

	@Test
	void refusesToAnswerForMoreThanAnyScreenShows() {
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.controller.cards(new CardController.Asked(Collections.nCopies(501, "x"))));
		assertThatExceptionOfType(RejectedInput.class)
			.isThrownBy(() -> this.controller.cards(new CardController.Asked(null)));
	}

	@Test
	void saysNothingOfTheCitizenInALog() {
		assertThat(new Card("17", "UDS-2026-000001", "Mette Prøvesen", "", "", null).toString())
			.doesNotContain("Mette");
	}

	private List<Card> seen(String reader, String taskId) throws Exception {
		return this.staff.inTheNameOf(reader, () -> this.cards.of(List.of(taskId)));
	}

	private String registered(TransitionNotice notice) throws Exception {
		return this.staff.inTheNameOf(Staff.ANNA, () -> this.register.register(notice));
	}

	private String contactTask(String caseNumber, LocalDate due) throws Exception {
		String id = started(TransitionCourse.KEY, TransitionCourse.USER_TASK_AGREE_SAFE_CONTACT, caseNumber, Map.of());
		return this.staff.asTheApplication(() -> {
			Task task = this.tasks.createTaskQuery().taskId(id).singleResult();
			task.setDueDate((due != null) ? DueDates.endOf(due) : null);
			this.tasks.saveTask(task);
			return id;
		});
	}

	private String approvalTask(String caseNumber, ApprovalKind kind, Long amount) throws Exception {
		long approval = this.staff.inTheNameOf(Staff.ANNA, () -> this.approvals.request(caseNumber, kind, 1, amount));
		return started(Approval.KEY, Approval.USER_TASK_APPROVE_AS_COLLEAGUE, caseNumber,
				Map.of(Variables.APPROVAL_ID, approval, Variables.APPROVAL_KIND, kind.name()));
	}

	private String started(String process, String element, String caseNumber, Map<String, Object> variables)
			throws Exception {
		return this.staff.asTheApplication(() -> {
			String instance = this.runtime.createProcessInstanceByKey(process)
				.businessKey(caseNumber)
				.setVariables(variables)
				.startBeforeActivity(element)
				.execute()
				.getId();
			return this.tasks.createTaskQuery()
				.processInstanceId(instance)
				.taskDefinitionKey(element)
				.singleResult()
				.getId();
		});
	}

	private LocalDate due(String taskId) throws Exception {
		return this.staff.inTheNameOf(Staff.LEADER, () -> this.cards.of(List.of(taskId))).get(0).due();
	}

}
