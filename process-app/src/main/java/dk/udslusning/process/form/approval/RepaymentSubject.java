package dk.udslusning.process.form.approval;

import java.util.Set;

import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.decision.repayment.Repayment;
import dk.udslusning.decision.repayment.RepaymentDraft;
import dk.udslusning.decision.repayment.Repayments;
import dk.udslusning.process.form.Facts;
import dk.udslusning.rules.money.Money;

import org.springframework.stereotype.Component;

/**
 * A repayment: the sign, the months, the hearing, and the words that would be issued.
 */
@Component
class RepaymentSubject implements ApprovalSubject {

	private final Repayments repayments;

	RepaymentSubject(Repayments repayments) {
		this.repayments = repayments;
	}

	@Override
	public Set<ApprovalKind> kinds() {
		return Set.of(ApprovalKind.REPAYMENT);
	}

	@Override
	public ApprovalSheet sheet(Approval approval) {
		RepaymentDraft draft = this.repayments.draft(approval.subjectId());
		Repayment repayment = this.repayments.get(draft.repaymentId());
		Hearing hearing = this.repayments.hearing(repayment.id());
		Facts sheet = new Facts().line("Tegn på ond tro", repayment.sign())
			.line("Kendt", repayment.notedOn())
			.line("Fra", repayment.source())
			.line("Kræves tilbage", Money.ofOere(draft.amountOere()));
		this.repayments.claim(repayment.id()).ifPresent((claim) -> claim.explanation().lines().forEach(sheet::note));
		return ApprovalSheet.of(sheet.line("Hørt ved brev af", hearing.sentOn())
			.line("Borgerens svar", (hearing.reply() != null) ? hearing.reply() : "ikke svaret")
			.line("Vurdering af høringen", hearing.reasons())
			.line("Faktiske oplysninger", draft.facts())
			.line("Begrundelse", draft.reasons())
			.line("Hovedhensyn", draft.mainConsiderations())
			.line("Sådan betales det", draft.plan())
			.markdown());
	}

}
