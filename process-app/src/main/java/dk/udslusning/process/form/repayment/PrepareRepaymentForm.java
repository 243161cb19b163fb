package dk.udslusning.process.form.repayment;

import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.ApprovalState;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.decision.repayment.RepaymentDraft;
import dk.udslusning.decision.repayment.RepaymentWords;
import dk.udslusning.decision.repayment.Repayments;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.SentBack;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Repayment;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Forbered tilbagebetaling": for a team leader's approval, or not at all.
 */
@Component
class PrepareRepaymentForm implements TaskForm<PrepareRepaymentFields> {

	private final RepaymentFacts facts;

	private final Repayments repayments;

	private final Approvals approvals;

	private final SentBack sentBack;

	PrepareRepaymentForm(RepaymentFacts facts, Repayments repayments, Approvals approvals, SentBack sentBack) {
		this.facts = facts;
		this.repayments = repayments;
		this.approvals = approvals;
		this.sentBack = sentBack;
	}

	@Override
	public String id() {
		return Repayment.USER_TASK_PREPARE_REPAYMENT;
	}

	@Override
	public Class<PrepareRepaymentFields> type() {
		return PrepareRepaymentFields.class;
	}

	@Override
	public Long version(TaskContext context) {
		return this.repayments.latestDraft(RepaymentFacts.repaymentId(context)).map(RepaymentDraft::id).orElse(0L);
	}

	@Override
	public PrepareRepaymentFields read(TaskContext context) {
		long repaymentId = RepaymentFacts.repaymentId(context);
		Facts top = this.facts.top(context);
		Hearing hearing = this.repayments.hearing(repaymentId);
		top.line("Høringsbrev sendt", hearing.sentOn())
			.line("Svar kom", hearing.repliedOn())
			.line("Svar", hearing.reply())
			.line("Vurdering af høringen", hearing.reasons());
		this.repayments.latestDraft(repaymentId)
			.ifPresent((draft) -> tellWhatWasSentBack(context.caseNumber(), draft, top));
		RepaymentWords proposed = this.repayments.proposed(repaymentId);
		return new PrepareRepaymentFields(null, top.markdown(), null, proposed.facts(), proposed.mainConsiderations(),
				proposed.reasons(), proposed.plan());
	}

	@Override
	public Routing submit(TaskContext context, PrepareRepaymentFields input) {
		if (!input.maintained()) {
			return Routing.none().with(Variables.REPAYMENT_MAINTAINED, false);
		}
		long approvalId = this.repayments.prepare(RepaymentFacts.repaymentId(context), input.words());
		return Routing.none().with(Variables.REPAYMENT_MAINTAINED, true).with(Variables.APPROVAL_ID, approvalId);
	}

	private void tellWhatWasSentBack(String caseNumber, RepaymentDraft draft, Facts top) {
		this.approvals.of(caseNumber)
			.stream()
			.filter((approval) -> isOf(approval, draft) && approval.state() == ApprovalState.SENT_BACK)
			.findFirst()
			.ifPresent((approval) -> this.sentBack.tell(approval, top));
	}

	private static boolean isOf(Approval approval, RepaymentDraft draft) {
		return approval.kind() == ApprovalKind.REPAYMENT && approval.subjectId() == draft.id();
	}

}
