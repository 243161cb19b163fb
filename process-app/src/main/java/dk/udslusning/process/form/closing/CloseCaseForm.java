package dk.udslusning.process.form.closing;

import dk.udslusning.casefile.CloseReason;
import dk.udslusning.casefile.closing.CaseClosings;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;

/**
 * The last form of a case: who was told, what lies open, which day. One for each reason.
 */
class CloseCaseForm implements TaskForm<ClosingFields> {

	private final String id;

	private final CloseReason reason;

	private final ClosingView view;

	private final CaseClosings closings;

	CloseCaseForm(String id, CloseReason reason, ClosingView view, CaseClosings closings) {
		this.id = id;
		this.reason = reason;
		this.view = view;
		this.closings = closings;
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public Class<ClosingFields> type() {
		return ClosingFields.class;
	}

	@Override
	public ClosingFields read(TaskContext context) {
		return this.view.of(context.caseNumber(), this.reason);
	}

	@Override
	public Routing submit(TaskContext context, ClosingFields input) {
		this.closings.prepare(context.caseNumber(), input.closing(this.reason));
		return Routing.none();
	}

}
