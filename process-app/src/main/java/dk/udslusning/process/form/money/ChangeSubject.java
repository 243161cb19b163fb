package dk.udslusning.process.form.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.decision.Approval;
import dk.udslusning.decision.ApprovalKind;
import dk.udslusning.decision.calculation.Calculation;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.decision.hearing.Hearing;
import dk.udslusning.decision.hearing.Hearings;
import dk.udslusning.decision.recalculation.AmountChange;
import dk.udslusning.decision.recalculation.AmountChanges;
import dk.udslusning.decision.recalculation.DifferenceLine;
import dk.udslusning.process.form.Facts;
import dk.udslusning.process.form.approval.ApprovalSheet;
import dk.udslusning.process.form.approval.ApprovalSubject;
import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.explanation.ExplanationText;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * A changed amount before a second person: old and new for each month, what becomes of
 * the difference and why, how the citizen was heard, and every term of each month.
 */
@Component
class ChangeSubject implements ApprovalSubject {

	private final AmountChanges changes;

	private final Calculations calculations;

	private final Hearings hearings;

	private final Leases leases;

	ChangeSubject(AmountChanges changes, Calculations calculations, Hearings hearings, Leases leases) {
		this.changes = changes;
		this.calculations = calculations;
		this.hearings = hearings;
		this.leases = leases;
	}

	@Override
	public Set<ApprovalKind> kinds() {
		return Set.of(ApprovalKind.CHANGED_AMOUNT);
	}

	@Override
	public ApprovalSheet sheet(Approval approval) {
		AmountChange change = this.changes.get(approval.subjectId());
		Facts sheet = new Facts();
		long lease = this.leases.requiredLivedIn(change.caseNumber()).id();
		change.lines().forEach((line) -> sheet.line(month(line) + home(line, lease), words(line)));
		sheet.line("Efterbetales i alt", change.paidAfterwards().isPositive() ? change.paidAfterwards() : null);
		if (change.hearingId() != null) {
			heard(this.hearings.get(change.hearingId()), sheet);
		}
		Explanation explanation = this.calculations.get(change.calculationId()).explanation();
		return new ApprovalSheet(sheet.markdown(), rows(change, ExplanationText::lines),
				ExplanationText.warnings(explanation) + ExplanationText.changes(explanation),
				rows(change, ExplanationText::behind), ExplanationText.basis(explanation));
	}

	private List<Map<String, String>> rows(AmountChange change, Function<Explanation, List<Map<String, String>>> part) {
		List<Map<String, String>> rows = new ArrayList<>();
		long lease = this.leases.requiredLivedIn(change.caseNumber()).id();
		for (DifferenceLine line : change.lines()) {
			Calculation calculation = this.calculations.get(line.calculationId());
			rows.add(
					Map.of(ExplanationText.LINE, "Kun " + DanishDates.format(calculation.month()) + home(line, lease)));
			rows.addAll(part.apply(calculation.explanation()));
		}
		return rows;
	}

	private static void heard(Hearing hearing, Facts sheet) {
		sheet.line("Hørt ved brev af", hearing.sentOn())
			.line("Frist for svar", hearing.deadline())
			.line("Borgerens svar", hearing.reply())
			.line((hearing.sentOn() != null) ? "Vurdering af høringen" : "Partshøring undladt", hearing.reasons());
	}

	private static String month(DifferenceLine line) {
		return DanishDates.format(line.month()) + (line.untilChanged() ? " og frem" : "");
	}

	private static String home(DifferenceLine line, long livedIn) {
		return line.isOfHomeBefore(livedIn) ? ", den tidligere bolig" : "";
	}

	private static String words(DifferenceLine line) {
		return "før " + line.decided() + ", nu " + line.calculated() + ", forskel " + line.difference() + ": "
				+ line.treatment().danishName() + ". " + line.reason();
	}

}
