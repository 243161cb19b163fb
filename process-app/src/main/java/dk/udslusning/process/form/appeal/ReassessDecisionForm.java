package dk.udslusning.process.form.appeal;

import java.util.Optional;

import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.ApprovalState;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.appeal.Appeals;
import dk.udslusning.decision.appeal.ReassessmentDraft;
import dk.udslusning.decision.appeal.ReassessmentOutcome;
import dk.udslusning.decision.appeal.ReassessmentProposal;
import dk.udslusning.decision.appeal.Reassessments;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.SentBack;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.Appeal;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Genvurdér afgørelsen": by somebody who had no part in it.
 */
@Component
class ReassessDecisionForm implements TaskForm<ReassessFields> {

	private final AppealFacts facts;

	private final Appeals appeals;

	private final Reassessments reassessments;

	private final Approvals approvals;

	private final SentBack sentBack;

	ReassessDecisionForm(AppealFacts facts, Appeals appeals, Reassessments reassessments, Approvals approvals,
			SentBack sentBack) {
		this.facts = facts;
		this.appeals = appeals;
		this.reassessments = reassessments;
		this.approvals = approvals;
		this.sentBack = sentBack;
	}

	@Override
	public String id() {
		return Appeal.USER_TASK_REASSESS_DECISION;
	}

	@Override
	public Class<ReassessFields> type() {
		return ReassessFields.class;
	}

	@Override
	public Long version(TaskContext context) {
		return this.reassessments.latest(AppealFacts.appealId(context)).map(ReassessmentDraft::id).orElse(0L);
	}

	@Override
	public ReassessFields read(TaskContext context) {
		long appealId = AppealFacts.appealId(context);
		Facts top = this.facts.top(context);
		Decision decision = this.appeals.decision(appealId);
		top.line("Afgørelsen lagde vægt på", decision.facts()).line("Afgørelsens begrundelse", decision.reasons());
		this.reassessments.latest(appealId)
			.flatMap((draft) -> sentBack(context.caseNumber(), draft))
			.ifPresent((approval) -> this.sentBack.tell(approval, top));
		ReassessmentProposal proposed = this.reassessments.proposed(appealId);
		return new ReassessFields(null, top.markdown(), null, null, proposed.remedy(), proposed.facts(),
				proposed.legalBasis(), proposed.mainConsiderations(), proposed.reasons(), null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, ReassessFields input) {
		long appealId = AppealFacts.appealId(context);
		Routing outcome = Routing.none().with(Variables.REASSESSMENT_OUTCOME, input.outcome().name());
		if (input.outcome() == ReassessmentOutcome.WITHDRAWN) {
			this.reassessments.withdraw(appealId, input.withdrawnNote());
			return outcome;
		}
		return outcome.with(Variables.APPROVAL_ID, this.reassessments.prepare(appealId, input.proposal()));
	}

	private Optional<Approval> sentBack(String caseNumber, ReassessmentDraft draft) {
		return this.approvals.of(caseNumber)
			.stream()
			.filter((approval) -> approval.kind() == ApprovalKind.APPEAL_OUTCOME && approval.subjectId() == draft.id()
					&& approval.state() == ApprovalState.SENT_BACK)
			.findFirst();
	}

}
