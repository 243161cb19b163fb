package dk.udslusning.process.form.approval;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.process.form.CitizenFacts;
import dk.udslusning.process.form.Facts;
import dk.udslusning.rules.money.Money;

import org.springframework.stereotype.Component;

/**
 * What both approval forms show.
 */
@Component
class ApprovalView {

	private final CitizenFacts facts;

	private final Approvals approvals;

	private final StaffDirectory staff;

	private final Map<ApprovalKind, ApprovalSubject> subjects = new EnumMap<>(ApprovalKind.class);

	ApprovalView(CitizenFacts facts, Approvals approvals, StaffDirectory staff, List<ApprovalSubject> subjects) {
		this.facts = facts;
		this.approvals = approvals;
		this.staff = staff;
		subjects.forEach((subject) -> subject.kinds().forEach((kind) -> this.subjects.put(kind, subject)));
	}

	ApprovalFields of(long approvalId) {
		Approval approval = this.approvals.get(approvalId);
		ApprovalSheet sheet = this.subjects.get(approval.kind()).sheet(approval);
		Facts top = this.facts.citizen(approval.caseNumber())
			.line("Skal godkendes", approval.kind().danishName())
			.line("Forberedt af", this.staff.nameOf(approval.preparedBy()))
			.line("Forberedt", approval.preparedAt().toLocalDate())
			.line("Refusion pr. måned", (approval.refundOere() != null) ? Money.ofOere(approval.refundOere()) : null);
		if (approval.kind() == ApprovalKind.SUBSIDY) {
			top.warning("Beløbet kan rettes, men refusionen kan ikke afslås: kommunen har anvist boligen og skal "
					+ "refundere (SEL § 163 a). Send tilbage, hvis beløbet er forkert.");
		}
		return new ApprovalFields(top.markdown(), sheet.subject(), !sheet.lines().isEmpty(), sheet.lines(),
				sheet.notes(), sheet.explanation(), sheet.basis(), null, null);
	}

}
