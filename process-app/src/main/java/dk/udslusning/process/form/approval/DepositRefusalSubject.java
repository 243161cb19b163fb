package dk.udslusning.process.form.approval;

import java.util.Set;

import dk.udslusning.casefile.deposit.DepositArrangement;
import dk.udslusning.casefile.deposit.DepositArrangements;
import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.process.form.Facts;

import org.springframework.stereotype.Component;

/**
 * A refusal of a loan for the entry deposit: the amount, the reasons, and how the citizen
 * was heard.
 */
@Component
class DepositRefusalSubject implements ApprovalSubject {

	private final DepositArrangements arrangements;

	private final Hearings hearings;

	DepositRefusalSubject(DepositArrangements arrangements, Hearings hearings) {
		this.arrangements = arrangements;
		this.hearings = hearings;
	}

	@Override
	public Set<ApprovalKind> kinds() {
		return Set.of(ApprovalKind.DEPOSIT_REFUSAL);
	}

	@Override
	public ApprovalSheet sheet(Approval approval) {
		DepositArrangement arrangement = this.arrangements.get(approval.subjectId());
		Facts sheet = new Facts().line("Beboerindskud", arrangement.deposit())
			.line("Søgt", arrangement.appliedOn())
			.line("Begrundelse for afslag", arrangement.reason());
		this.hearings.latest(approval.caseNumber(), DecisionType.ENTRY_DEPOSIT_LOAN)
			.ifPresent((hearing) -> HeardLines.add(sheet, hearing));
		return ApprovalSheet.of(sheet.markdown());
	}

}
