package dk.udslusning.process.form.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.calculation.Calculation;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.process.form.approval.ApprovalSheet;
import dk.udslusning.process.form.approval.ApprovalSubject;
import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.explanation.ExplanationText;
import dk.udslusning.rules.refund.RefundSentence;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * A calculation before a second person: why in two sentences, the budget, the main lines,
 * what to look out for and what would change the amount, then how each line was found,
 * and the rates and facts behind it.
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
		Explanation explanation = calculation.explanation();
		return new ApprovalSheet(
				"**Sig det sådan:** " + RefundSentence.of(explanation) + "\n\n"
						+ this.calculations.budget(calculation.id()),
				rows(explanation, first, ExplanationText::lines),
				ExplanationText.warnings(explanation) + ExplanationText.changes(explanation),
				rows(explanation, first, ExplanationText::behind),
				ExplanationText.basis((first.isEmpty() ? calculation : first.get(0)).explanation()));
	}

	private static List<Map<String, String>> rows(Explanation full, List<Calculation> firstMonths,
			Function<Explanation, List<Map<String, String>>> part) {
		List<Map<String, String>> rows = new ArrayList<>(part.apply(full));
		firstMonths.forEach((month) -> {
			rows.add(Map.of(ExplanationText.LINE, "Kun " + DanishDates.format(month.month())));
			rows.addAll(part.apply(month.explanation()));
		});
		return rows;
	}

}
