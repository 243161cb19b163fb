package dk.udslusning.process.form.deadline;

import java.util.List;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.process.deadline.LateTask;
import dk.udslusning.process.deadline.OverdueTasks;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Option;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.OverdueTask;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Tag stilling til overskredet frist": which task it is, since when it is late, and who
 * has it. No citizen is shown.
 */
@Component
class ActOnOverdueTaskForm implements TaskForm<ActOnOverdueTaskFields> {

	private final OverdueTasks overdue;

	private final StaffDirectory staff;

	ActOnOverdueTaskForm(OverdueTasks overdue, StaffDirectory staff) {
		this.overdue = overdue;
		this.staff = staff;
	}

	@Override
	public String id() {
		return OverdueTask.USER_TASK_ACT_ON_OVERDUE_TASK;
	}

	@Override
	public Class<ActOnOverdueTaskFields> type() {
		return ActOnOverdueTaskFields.class;
	}

	@Override
	public ActOnOverdueTaskFields read(TaskContext context) {
		List<Option> caseworkers = this.overdue.caseworkers()
			.stream()
			.map((user) -> new Option(this.staff.nameOf(user), user))
			.toList();
		return new ActOnOverdueTaskFields(facts(context), null, caseworkers, null, null);
	}

	@Override
	public Routing submit(TaskContext context, ActOnOverdueTaskFields input) {
		this.overdue.decide(context.requiredString(Variables.OVERDUE_TASK_ID), input.decided());
		return Routing.none();
	}

	private String facts(TaskContext context) {
		Facts facts = new Facts().line("Sag", context.caseNumber());
		this.overdue.find(context.requiredString(Variables.OVERDUE_TASK_ID))
			.ifPresentOrElse((task) -> describe(task, facts),
					() -> facts.note("Opgaven er løst i mellemtiden. Denne opgave forsvinder af sig selv i nat."));
		return facts.markdown();
	}

	private void describe(LateTask task, Facts facts) {
		facts.line("Opgave", task.name())
			.line("Fristen var", task.dueOn())
			.line("Løses af", (task.assignee() != null) ? this.staff.nameOf(task.assignee()) : "ingen endnu");
	}

}
