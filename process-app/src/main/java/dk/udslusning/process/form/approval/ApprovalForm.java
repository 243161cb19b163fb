package dk.udslusning.process.form.approval;

import dk.udslusning.decision.ApprovalLevel;
import dk.udslusning.decision.Approvals;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Variables;

/**
 * "Godkend": a second person approves, or sends back with a comment. One for each level.
 */
class ApprovalForm implements TaskForm<ApprovalFields> {

	private final String id;

	private final ApprovalLevel level;

	private final ApprovalView view;

	private final Approvals approvals;

	ApprovalForm(String id, ApprovalLevel level, ApprovalView view, Approvals approvals) {
		this.id = id;
		this.level = level;
		this.view = view;
		this.approvals = approvals;
	}

	@Override
	public String id() {
		return this.id;
	}

	@Override
	public Class<ApprovalFields> type() {
		return ApprovalFields.class;
	}

	@Override
	public ApprovalFields read(TaskContext context) {
		return this.view.of(context.requiredLong(Variables.APPROVAL_ID));
	}

	@Override
	public Routing submit(TaskContext context, ApprovalFields input) {
		long approvalId = context.requiredLong(Variables.APPROVAL_ID);
		if (input.approved()) {
			this.approvals.approve(approvalId, this.level, input.comment());
		}
		else {
			this.approvals.sendBack(approvalId, this.level, input.comment());
		}
		return Routing.none().with(Variables.APPROVED, input.approved());
	}

}
