package dk.udslusning.process.form.approval;

import java.util.Set;

import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Decision;
import dk.udslusning.decision.appeal.Appeal;
import dk.udslusning.decision.appeal.Appeals;
import dk.udslusning.decision.appeal.ReassessmentDraft;
import dk.udslusning.decision.appeal.Reassessments;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.process.form.Facts;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * The outcome of an appeal: what the citizen says, what was decided, and the words that
 * would be issued.
 */
@Component
class AppealOutcomeSubject implements ApprovalSubject {

	private final Appeals appeals;

	private final Reassessments reassessments;

	private final Hearings hearings;

	AppealOutcomeSubject(Appeals appeals, Reassessments reassessments, Hearings hearings) {
		this.appeals = appeals;
		this.reassessments = reassessments;
		this.hearings = hearings;
	}

	@Override
	public Set<ApprovalKind> kinds() {
		return Set.of(ApprovalKind.APPEAL_OUTCOME);
	}

	@Override
	public ApprovalSheet sheet(Approval approval) {
		ReassessmentDraft draft = this.reassessments.get(approval.subjectId());
		Appeal appeal = this.appeals.get(draft.appealId());
		Decision decision = this.appeals.decision(appeal.id());
		Facts sheet = new Facts().line("Klage modtaget", appeal.receivedOn())
			.line("Borgeren siger", appeal.words())
			.line("Der klages over",
					decision.type().danishName() + " af " + DanishDates.format(decision.issuedAt().toLocalDate()))
			.line("Dengang var begrundelsen", decision.reasons())
			.line("Resultat", draft.outcome().danishName())
			.line("Det ændres", draft.remedy());
		if (draft.hearingId() != null) {
			sheet.line("Høring", this.hearings.get(draft.hearingId()).inWords());
		}
		return ApprovalSheet.of(sheet.line("Faktiske oplysninger", draft.facts())
			.line("Begrundelse", draft.reasons())
			.line("Hovedhensyn", draft.mainConsiderations())
			.line("Regler", draft.legalBasis())
			.markdown());
	}

}
