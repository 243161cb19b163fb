package dk.udslusning.process.form.child;

import java.time.format.DateTimeFormatter;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.child.ChildConcerns;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.ChildConcern;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Tag stilling til bekymring for et barn": a team leader sends the notice to the
 * children's team, or writes why none is due.
 */
@Component
class HandleConcernForm implements TaskForm<HandleConcernFields> {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd.MM.yyyy 'kl.' HH.mm");

	private final ChildConcerns concerns;

	private final CitizenFacts facts;

	private final StaffDirectory staff;

	HandleConcernForm(ChildConcerns concerns, CitizenFacts facts, StaffDirectory staff) {
		this.concerns = concerns;
		this.facts = facts;
		this.staff = staff;
	}

	@Override
	public String id() {
		return ChildConcern.USER_TASK_HANDLE_CONCERN;
	}

	@Override
	public Class<HandleConcernFields> type() {
		return HandleConcernFields.class;
	}

	@Override
	public HandleConcernFields read(TaskContext context) {
		var concern = this.concerns.read(concernId(context));
		String shown = this.facts.citizen(concern.caseNumber())
			.line("Barn", concern.child())
			.line("Set eller hørt", concern.seenOn())
			.line("Bekymring", concern.concern())
			.line("Fortalt af", concern.toldBy())
			.line("Noteret af", this.staff.nameOf(concern.notedBy()) + " den " + TIME.format(concern.notedAt()))
			.markdown();
		return new HandleConcernFields(shown, null, null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, HandleConcernFields input) {
		this.concerns.answer(concernId(context), input.given());
		return Routing.none().with(Variables.CHILD_TEAM_NOTIFIED, input.given().notified());
	}

	/** What stands as the case of the task is the concern's own number. */
	private static long concernId(TaskContext context) {
		return dk.udslusning.casefile.child.ChildConcern.idIn(context.caseNumber())
			.orElseThrow(
					() -> new IllegalStateException("Opgaven hører ikke til en bekymring: " + context.caseNumber()));
	}

}
