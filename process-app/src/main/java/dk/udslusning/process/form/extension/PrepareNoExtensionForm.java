package dk.udslusning.process.form.extension;

import java.util.List;
import java.util.Optional;

import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.extension.AbilityCalculation;
import dk.udslusning.decision.extension.AssessExtension;
import dk.udslusning.decision.extension.ExtensionGrounds;
import dk.udslusning.decision.extension.NoExtensionText;
import dk.udslusning.decision.extension.NoExtensions;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.ExtensionAssessment;
import dk.udslusning.process.names.Variables;
import dk.udslusning.rules.explanation.ExplanationText;

import org.springframework.stereotype.Component;

/**
 * "Forbered afslag på forlængelse": the reasons, proposed from the assessment, for a team
 * leader's approval; or the extension is assessed again.
 */
@Component
class PrepareNoExtensionForm implements TaskForm<PrepareNoExtensionFields> {

	private final ExtensionView view;

	private final ExtensionGrounds grounds;

	private final AssessExtension assessments;

	private final NoExtensions noExtensions;

	private final Hearings hearings;

	private final Approvals approvals;

	PrepareNoExtensionForm(ExtensionView view, ExtensionGrounds grounds, AssessExtension assessments,
			NoExtensions noExtensions, Hearings hearings, Approvals approvals) {
		this.view = view;
		this.grounds = grounds;
		this.assessments = assessments;
		this.noExtensions = noExtensions;
		this.hearings = hearings;
		this.approvals = approvals;
	}

	@Override
	public String id() {
		return ExtensionAssessment.USER_TASK_PREPARE_NO_EXTENSION;
	}

	@Override
	public Class<PrepareNoExtensionFields> type() {
		return PrepareNoExtensionFields.class;
	}

	@Override
	public Long version(TaskContext context) {
		return this.approvals.latest(context.caseNumber(), ApprovalKind.NO_EXTENSION).map(Approval::id).orElse(0L);
	}

	@Override
	public PrepareNoExtensionFields read(TaskContext context) {
		String caseNumber = context.caseNumber();
		NoExtensionText proposed = this.noExtensions.proposed(caseNumber);
		Facts top = this.view.period(caseNumber, this.grounds.of(caseNumber));
		this.hearings.latest(caseNumber, DecisionType.NO_EXTENSION)
			.ifPresent((hearing) -> HeardFacts.add(top, hearing));
		this.view.sentBack(caseNumber, ApprovalKind.NO_EXTENSION, top);
		top.line("Regler i afgørelsen", proposed.legalBasis());
		Optional<AbilityCalculation> calculation = this.assessments
			.calculation(this.assessments.required(caseNumber).id());
		calculation.ifPresent((found) -> this.view.conclusion(found, top));
		return new PrepareNoExtensionFields(null, top.markdown(), calculation.isPresent(),
				calculation.map((found) -> ExplanationText.rows(found.explanation())).orElse(List.of()),
				calculation.map((found) -> ExplanationText.basis(found.explanation())).orElse(null), null, null,
				proposed.facts(), proposed.mainConsiderations(), proposed.reasons());
	}

	@Override
	public Routing submit(TaskContext context, PrepareNoExtensionFields input) {
		if (!input.maintained()) {
			this.noExtensions.giveUp(context.caseNumber(), input.changeReason());
			return Routing.none().with(Variables.REFUSAL_MAINTAINED, false);
		}
		long approvalId = this.noExtensions.prepare(context.caseNumber(), input.decisionFacts(),
				input.mainConsiderations(), input.reasons());
		return Routing.none().with(Variables.REFUSAL_MAINTAINED, true).with(Variables.APPROVAL_ID, approvalId);
	}

}
