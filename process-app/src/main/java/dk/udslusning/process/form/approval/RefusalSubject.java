package dk.udslusning.process.form.approval;

import java.util.List;
import java.util.Set;

import dk.udslusning.casefile.assessment.EligibilityAssessment;
import dk.udslusning.casefile.assessment.EligibilityAssessments;
import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.decision.refusal.RefusalDraft;
import dk.udslusning.decision.refusal.Refusals;
import dk.udslusning.process.form.Facts;

import org.springframework.stereotype.Component;

/**
 * A refusal of a transitional home: all conditions, the hearing, and the words that would
 * be issued.
 */
@Component
class RefusalSubject implements ApprovalSubject {

	private final Refusals refusals;

	private final Hearings hearings;

	private final EligibilityAssessments assessments;

	RefusalSubject(Refusals refusals, Hearings hearings, EligibilityAssessments assessments) {
		this.refusals = refusals;
		this.hearings = hearings;
		this.assessments = assessments;
	}

	@Override
	public Set<ApprovalKind> kinds() {
		return Set.of(ApprovalKind.REFUSAL);
	}

	@Override
	public ApprovalSheet sheet(Approval approval) {
		RefusalDraft draft = this.refusals.get(approval.subjectId());
		Hearing hearing = this.hearings.get(draft.hearingId());
		Facts sheet = new Facts();
		this.assessments.current(approval.caseNumber())
			.map(EligibilityAssessment::conditions)
			.orElse(List.of())
			.forEach((condition) -> sheet.line(condition.label(), condition.outcomeInDanish()));
		return ApprovalSheet.of(sheet.line("Hørt ved brev af", hearing.sentOn())
			.line("Frist for svar", hearing.deadline())
			.line("Borgerens svar", (hearing.reply() != null) ? hearing.reply() : "ikke svaret")
			.line("Vurdering af høringen", hearing.reasons())
			.line("Faktiske oplysninger", draft.facts())
			.line("Begrundelse", draft.reasons())
			.line("Hovedhensyn", draft.mainConsiderations())
			.line("Regler", draft.legalBasis())
			.markdown());
	}

}
