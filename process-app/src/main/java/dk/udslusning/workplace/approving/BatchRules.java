package dk.udslusning.workplace.approving;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.Approvals;
import dk.udslusning.decision.calculation.Calculation;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.decision.recalculation.AmountChange;
import dk.udslusning.decision.recalculation.AmountChanges;

import org.springframework.stereotype.Component;

/**
 * What may be approved together with others: what gives or corrects an amount in the
 * citizen's favour, or extends the period. What goes against her is read in its form.
 */
@Component
class BatchRules {

	private static final Set<ApprovalKind> CALCULATED = Set.of(ApprovalKind.PROVISIONAL_SUBSIDY, ApprovalKind.SUBSIDY);

	private final Approvals approvals;

	private final Calculations calculations;

	private final AmountChanges changes;

	BatchRules(Approvals approvals, Calculations calculations, AmountChanges changes) {
		this.approvals = approvals;
		this.calculations = calculations;
		this.changes = changes;
	}

	/**
	 * Why the user cannot approve it together with others.
	 * @return Danish; empty where she can
	 */
	Optional<String> obstacle(Approval approval, String userId) {
		Optional<String> refusal = this.approvals.refusal(approval.id(), userId);
		if (refusal.isPresent()) {
			return refusal;
		}
		return isInFavour(approval) ? Optional.empty()
				: Optional.of("Den går borgeren imod. Åbn opgaven, og godkend den i formularen.");
	}

	/** The first month of the amount. */
	Optional<YearMonth> from(Approval approval) {
		if (CALCULATED.contains(approval.kind())) {
			Calculation calculation = this.calculations.get(approval.subjectId());
			List<Calculation> first = this.calculations.firstMonthsOf(calculation.id());
			return Optional.of((first.isEmpty() ? calculation : first.get(0)).month());
		}
		return (approval.kind() == ApprovalKind.CHANGED_AMOUNT)
				? this.changes.get(approval.subjectId()).lines().stream().findFirst().map((line) -> line.month())
				: Optional.empty();
	}

	private boolean isInFavour(Approval approval) {
		if (approval.kind() == ApprovalKind.CHANGED_AMOUNT) {
			AmountChange change = this.changes.get(approval.subjectId());
			return !change.isAdverse();
		}
		return CALCULATED.contains(approval.kind()) || approval.kind() == ApprovalKind.EXTENSION;
	}

}
