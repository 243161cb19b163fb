package dk.udslusning.process.form.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.calculation.Calculation;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.process.form.approval.ApprovalSheet;
import dk.udslusning.process.form.approval.ApprovalSubject;
import dk.udslusning.rules.explanation.ExplanationText;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * A calculation before a second person: the budget with its warnings, every term step by
 * step, and what stands behind them.
 */
@Component
class CalculationSubject implements ApprovalSubject {

	private final Calculations calculations;

	CalculationSubject(Calculations calculations) {
		this.calculations = calculations;
	}

	@Override
	public Set<ApprovalKind> kinds() {
		return Set.of(ApprovalKind.PROVISIONAL_SUBSIDY, ApprovalKind.SUBSIDY);
	}

	@Override
	public ApprovalSheet sheet(Approval approval) {
		Calculation calculation = this.calculations.get(approval.subjectId());
		List<Calculation> first = this.calculations.firstMonthsOf(calculation.id());
		List<Map<String, String>> rows = new ArrayList<>(ExplanationText.rows(calculation.explanation()));
		first.forEach((part) -> {
			rows.add(Map.of(ExplanationText.LINE, "Kun " + DanishDates.format(part.month())));
			rows.addAll(ExplanationText.rows(part.explanation()));
		});
		return new ApprovalSheet(
				this.calculations.budget(calculation.id()) + "\n" + ExplanationText.warnings(calculation.explanation())
						+ ExplanationText.changes(calculation.explanation()),
				rows, ExplanationText.basis((first.isEmpty() ? calculation : first.get(0)).explanation()));
	}

}
