package dk.udslusning.process.form.approval;

import java.util.Set;

import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.decision.stop.StopDraft;
import dk.udslusning.decision.stop.Stops;
import dk.udslusning.process.form.Facts;

import org.springframework.stereotype.Component;

/**
 * A stop of the refund: the hearing, the lawyer's word, and the words that would be
 * issued.
 */
@Component
class StopSubject implements ApprovalSubject {

	private final Stops stops;

	private final Hearings hearings;

	StopSubject(Stops stops, Hearings hearings) {
		this.stops = stops;
		this.hearings = hearings;
	}

	@Override
	public Set<ApprovalKind> kinds() {
		return Set.of(ApprovalKind.STOP);
	}

	@Override
	public ApprovalSheet sheet(Approval approval) {
		StopDraft draft = this.stops.get(approval.subjectId());
		Hearing hearing = this.hearings.get(draft.hearingId());
		return ApprovalSheet
			.of(new Facts().warning("Det er tvivlsomt i loven, om et brud kan stoppe tilskuddet. Se juristens svar.")
				.line("Juristens godkendelse", draft.lawyer())
				.line("Givet", draft.signedOffOn())
				.line("Ligger på sagen som", draft.signOffReference())
				.line("Hørt ved brev af", hearing.sentOn())
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
