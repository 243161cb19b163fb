package dk.udslusning.process.form.extension;

import java.util.List;
import java.util.Optional;

import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.extension.AbilityCalculation;
import dk.udslusning.decision.extension.AssessExtension;
import dk.udslusning.decision.extension.AssessedExtension;
import dk.udslusning.decision.extension.ExtensionGround;
import dk.udslusning.decision.extension.ExtensionGrounds;
import dk.udslusning.decision.extension.ExtensionProposal;
import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.decision.hearing.HearingOutcome;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.Routing;
import dk.udslusning.process.form.TaskContext;
import dk.udslusning.process.form.TaskForm;
import dk.udslusning.process.names.ExtensionAssessment;
import dk.udslusning.rules.explanation.ExplanationText;

import org.springframework.stereotype.Component;

/**
 * "Vurdér forlængelse": the facts first, then the household's budget or the need, and
 * what is proposed.
 */
@Component
class AssessExtensionForm implements TaskForm<AssessExtensionFields> {

	private final ExtensionView view;

	private final ExtensionGrounds grounds;

	private final AssessExtension assessments;

	private final Hearings hearings;

	AssessExtensionForm(ExtensionView view, ExtensionGrounds grounds, AssessExtension assessments, Hearings hearings) {
		this.view = view;
		this.grounds = grounds;
		this.assessments = assessments;
		this.hearings = hearings;
	}

	@Override
	public String id() {
		return ExtensionAssessment.USER_TASK_ASSESS_EXTENSION;
	}

	@Override
	public Class<AssessExtensionFields> type() {
		return AssessExtensionFields.class;
	}

	@Override
	public Long version(TaskContext context) {
		return this.assessments.latest(context.caseNumber()).map(AssessedExtension::id).orElse(0L);
	}

	@Override
	public AssessExtensionFields read(TaskContext context) {
		String caseNumber = context.caseNumber();
		ExtensionGround ground = this.grounds.of(caseNumber);
		Optional<AssessedExtension> before = this.assessments.latest(caseNumber);
		Facts top = this.view.period(caseNumber, ground);
		this.view.sentBack(caseNumber, ApprovalKind.EXTENSION, top);
		before.ifPresent((assessment) -> this.hearings.latest(caseNumber, DecisionType.NO_EXTENSION)
			.filter((hearing) -> hearing.outcome() == HearingOutcome.CHANGED
					&& !hearing.openedAt().isBefore(assessment.preparedAt()))
			.ifPresent((hearing) -> heard(hearing, top)));
		if (ground.testsAbility()) {
			this.view.household(ground, top);
		}
		Optional<AbilityCalculation> calculation = before
			.flatMap((assessment) -> this.assessments.calculation(assessment.id()));
		calculation.ifPresent((found) -> this.view.conclusion(found, top));
		return new AssessExtensionFields(null, top.markdown(), calculation.isPresent(),
				calculation.map((found) -> ExplanationText.rows(found.explanation())).orElse(List.of()),
				calculation.map((found) -> ExplanationText.basis(found.explanation())).orElse(null),
				ground.testsAbility(), before.map(AssessedExtension::incomeAfterTax).orElse(null),
				before.map(AssessedExtension::fixedCosts).orElse(null),
				before.map(AssessedExtension::fullRent).orElse(ground.testsAbility() ? ground.fullRent() : null),
				before.map(AssessedExtension::benefit).orElse(ground.testsAbility() ? ground.benefit() : null),
				before.map(AssessedExtension::need).orElse(null),
				before.map(AssessedExtension::proposal)
					.filter((proposal) -> proposal != ExtensionProposal.CALCULATE_FIRST)
					.orElse(null),
				before.map(AssessedExtension::months).orElse(null),
				before.map(AssessedExtension::overrideReason).orElse(null), null, null, null, null, null);
	}

	@Override
	public Routing submit(TaskContext context, AssessExtensionFields input) {
		this.assessments.prepare(context.caseNumber(), input.assessed());
		return Routing.none();
	}

	private static void heard(Hearing hearing, Facts top) {
		top.warning("Høringen ændrede vurderingen: vurdér igen.");
		HeardFacts.add(top, hearing);
	}

}
