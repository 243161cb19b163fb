package dk.udslusning.workplace.approving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.access.StaffDirectory;
import dk.udslusning.decision.Approval;
import dk.udslusning.decision.Approvals;
import dk.udslusning.process.engine.ClosedDoor;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.money.DanishAmounts;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.time.DanishDates;
import dk.udslusning.workplace.TaskRefusals;
import dk.udslusning.workplace.SeenTask;
import dk.udslusning.workplace.worklist.Card;
import dk.udslusning.workplace.worklist.Cards;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.Task;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The approvals that wait for the signed-in user, and the approval of several of them:
 * each by its own form, in a transaction of its own. What was shown is what is approved.
 */
@Component
class ApprovalBatch {

	/** As many as somebody reads at once. */
	static final int MOST = 50;

	private final TaskService tasks;

	private final FormService forms;

	private final ShownForm shown;

	private final Approvals approvals;

	private final BatchRules rules;

	private final Cards cards;

	private final CurrentUser user;

	private final StaffDirectory staff;

	private final TransactionTemplate transaction;

	ApprovalBatch(@Lazy TaskService tasks, @Lazy @Qualifier("formService") FormService forms, ShownForm shown,
			Approvals approvals, BatchRules rules, Cards cards, CurrentUser user, StaffDirectory staff,
			PlatformTransactionManager transactions) {
		this.tasks = tasks;
		this.forms = forms;
		this.shown = shown;
		this.approvals = approvals;
		this.rules = rules;
		this.cards = cards;
		this.user = user;
		this.staff = staff;
		this.transaction = new TransactionTemplate(transactions);
	}

	/** The first of them, the first due first. */
	List<WaitingApproval> waiting() {
		List<Task> seen = this.tasks.createTaskQuery()
			.taskDefinitionKeyIn(dk.udslusning.process.names.Approval.USER_TASK_APPROVE_AS_COLLEAGUE,
					dk.udslusning.process.names.Approval.USER_TASK_APPROVE_AS_TEAM_LEADER)
			.or()
			.taskUnassigned()
			.taskAssignee(this.user.id())
			.endOr()
			.active()
			.orderByDueDate()
			.asc()
			.listPage(0, MOST);
		Map<String, Card> told = new HashMap<>();
		this.cards.ofSeen(SeenTask.all(seen)).forEach((card) -> told.put(card.taskId(), card));
		return seen.stream().map((task) -> waiting(task, told.get(task.getId()))).toList();
	}

	/**
	 * Approves those that stand as they were shown.
	 * @param chosen marks of what was shown, by task
	 * @param comment the user's words on each of them
	 * @return those that were refused, in their order
	 */
	List<Refused> approve(Map<String, String> chosen, String comment) {
		List<Refused> refused = new ArrayList<>();
		chosen.forEach((taskId, seen) -> TaskRefusals
			.of(() -> this.transaction.executeWithoutResult((status) -> approve(taskId, seen, comment)))
			.ifPresent((reason) -> refused.add(new Refused(taskId, reason))));
		return refused;
	}

	private void approve(String taskId, String seen, String comment) {
		Task task = Optional.ofNullable(this.tasks.createTaskQuery().taskId(taskId).singleResult())
			.orElseThrow(() -> new NullValueException("There is no task " + taskId));
		Approval approval = approvalOf(task);
		this.rules.obstacle(approval, this.user.id()).ifPresent((reason) -> {
			throw new ClosedDoor(reason);
		});
		if (!ShownForm.mark(this.shown.of(taskId)).equals(seen)) {
			throw new ClosedDoor("Godkendelsen er ændret, siden den blev vist. Læs den igen, før du godkender.");
		}
		if (task.getAssignee() == null) {
			this.tasks.claim(taskId, this.user.id());
		}
		else if (!task.getAssignee().equals(this.user.id())) {
			throw new ClosedDoor(this.staff.nameOf(task.getAssignee()) + " har taget opgaven imens.");
		}
		this.forms.submitTaskForm(taskId, Map.of("approved", "true", "comment", comment));
	}

	private WaitingApproval waiting(Task task, Card card) {
		Approval approval = approvalOf(task);
		Map<String, Object> form = this.shown.of(task.getId());
		return new WaitingApproval(task.getId(), approval.caseNumber(), card.citizen(), approval.kind().danishName(),
				(approval.refundOere() != null)
						? DanishAmounts.format(Money.ofOere(approval.refundOere())) + " om måneden" : "",
				this.rules.from(approval).map(DanishDates::format).orElse(""), this.staff.nameOf(approval.preparedBy()),
				DanishDates.format(approval.preparedAt().toLocalDate()), card.due(),
				this.rules.obstacle(approval, this.user.id()).orElse(""), ShownForm.reasons(form),
				ShownForm.lines(form), ShownForm.mark(form));
	}

	private Approval approvalOf(Task task) {
		Long id = (Long) this.tasks.getVariable(task.getId(), Variables.APPROVAL_ID);
		if (id == null) {
			throw new ClosedDoor("Opgaven er ingen godkendelse.");
		}
		return this.approvals.get(id);
	}

	/**
	 * An approval that stays.
	 *
	 * @param taskId the engine's task
	 * @param reason why, Danish
	 */
	record Refused(String taskId, String reason) {

	}

}
