package dk.udslusning.process.form.extension;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.extension.AbilityCalculation;
import dk.udslusning.decision.extension.AssessExtension;
import dk.udslusning.decision.extension.AssessedExtension;
import dk.udslusning.decision.extension.NoExtensionDraft;
import dk.udslusning.decision.extension.NoExtensions;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.approval.ApprovalSheet;
import dk.udslusning.process.form.approval.ApprovalSubject;
import dk.udslusning.rules.explanation.ExplanationText;

import org.springframework.stereotype.Component;

/**
 * An extension before a second person, or that there is to be none: the assessment, the
 * calculation where there is one, and the words that would be issued.
 */
@Component
class ExtensionSubject implements ApprovalSubject {

	private final AssessExtension assessments;

	private final NoExtensions noExtensions;

	private final Hearings hearings;

	private final ExtensionView view;

	ExtensionSubject(AssessExtension assessments, NoExtensions noExtensions, Hearings hearings, ExtensionView view) {
		this.assessments = assessments;
		this.noExtensions = noExtensions;
		this.hearings = hearings;
		this.view = view;
	}

	@Override
	public Set<ApprovalKind> kinds() {
		return Set.of(ApprovalKind.EXTENSION, ApprovalKind.NO_EXTENSION);
	}

	@Override
	public ApprovalSheet sheet(Approval approval) {
		if (approval.kind() == ApprovalKind.EXTENSION) {
			return sheet(this.assessments.get(approval.subjectId()), new Facts());
		}
		NoExtensionDraft draft = this.noExtensions.get(approval.subjectId());
		Facts words = new Facts();
		HeardFacts.add(words, this.hearings.get(draft.hearingId()));
		words.line("Faktiske oplysninger", draft.facts())
			.line("Begrundelse", draft.reasons())
			.line("Hovedhensyn", draft.mainConsiderations())
			.line("Regler", draft.legalBasis());
		return sheet(this.assessments.get(draft.assessmentId()), words);
	}

	private ApprovalSheet sheet(AssessedExtension assessment, Facts sheet) {
		sheet.line("Forslag", assessment.proposal().danishName())
			.line("Periodens sidste dag", assessment.lastLegalDay())
			.line("Forlænges med måneder", assessment.months())
			.line("Sidste dag efter forlængelsen", assessment.extendedTo())
			.line("Behovet", assessment.need())
			.line("Hvorfor beregningen ikke følges", assessment.overrideReason());
		Optional<AbilityCalculation> calculation = this.assessments.calculation(assessment.id());
		calculation.ifPresent((found) -> this.view.conclusion(found, sheet));
		return new ApprovalSheet(sheet.markdown(),
				calculation.map((found) -> ExplanationText.lines(found.explanation())).orElse(List.of()),
				calculation.map((found) -> ExplanationText.warnings(found.explanation())).orElse(null),
				calculation.map((found) -> ExplanationText.behind(found.explanation())).orElse(List.of()),
				calculation.map((found) -> ExplanationText.basis(found.explanation())).orElse(null));
	}

}
