package dk.udslusning.process.form.refusal;

import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.ApprovalState;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.decision.refusal.RefusalText;
import dk.udslusning.decision.refusal.Refusals;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.SentBack;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.form.assessment.ConditionRows;
import dk.udslusning.process.names.TransitionCourse;
import dk.udslusning.process.names.Variables;

import org.springframework.stereotype.Component;

/**
 * "Forbered afslag": the reasons, proposed from the deciding conditions, for a team
 * leader's approval; or the refusal is given up.
 */
@Component
class PrepareRefusalForm implements TaskForm<RefusalFields> {

	private final CitizenFacts facts;

	private final Refusals refusals;

	private final Hearings hearings;

	private final Approvals approvals;

	private final ConditionRows conditions;

	private final SentBack sentBack;

	PrepareRefusalForm(CitizenFacts facts, Refusals refusals, Hearings hearings, Approvals approvals,
			ConditionRows conditions, SentBack sentBack) {
		this.facts = facts;
		this.refusals = refusals;
		this.hearings = hearings;
		this.approvals = approvals;
		this.conditions = conditions;
		this.sentBack = sentBack;
	}

	@Override
	public String id() {
		return TransitionCourse.USER_TASK_PREPARE_REFUSAL;
	}

	@Override
	public Class<RefusalFields> type() {
		return RefusalFields.class;
	}

	@Override
	public Long version(TaskContext context) {
		return this.approvals.latest(context.caseNumber(), ApprovalKind.REFUSAL).map(Approval::id).orElse(0L);
	}

	@Override
	public RefusalFields read(TaskContext context) {
		String caseNumber = context.caseNumber();
		RefusalText proposed = this.refusals.proposed(caseNumber);
		Facts top = this.facts.citizen(caseNumber);
		this.hearings.latest(caseNumber, DecisionType.REFUSAL).ifPresent((hearing) -> show(hearing, top));
		this.approvals.latest(caseNumber, ApprovalKind.REFUSAL)
			.filter((approval) -> approval.state() == ApprovalState.SENT_BACK)
			.ifPresent((approval) -> this.sentBack.tell(approval, top));
		top.line("Regler i afgørelsen", proposed.legalBasis());
		return new RefusalFields(null, top.markdown(), this.conditions.of(caseNumber), null, null, proposed.facts(),
				proposed.mainConsiderations(), proposed.reasons());
	}

	@Override
	public Routing submit(TaskContext context, RefusalFields input) {
		if (!input.maintained()) {
			this.refusals.giveUp(context.caseNumber(), input.changeReason());
			return Routing.none().with(Variables.REFUSAL_MAINTAINED, false);
		}
		long approvalId = this.refusals.prepare(context.caseNumber(), input.decisionFacts(), input.mainConsiderations(),
				input.reasons());
		return Routing.none().with(Variables.REFUSAL_MAINTAINED, true).with(Variables.APPROVAL_ID, approvalId);
	}

	private static void show(Hearing hearing, Facts top) {
		top.line("Høringsbrev sendt", hearing.sentOn())
			.line("Svar kom", hearing.repliedOn())
			.line("Svar", hearing.reply())
			.line("Vurdering af høringen", hearing.reasons());
	}

}
