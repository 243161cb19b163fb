package dk.udslusning.workplace.casepage;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.decision.recalculation.AmountChanges;
import dk.udslusning.decision.recalculation.DifferenceLine;
import dk.udslusning.decision.recalculation.Recalculations;
import dk.udslusning.decision.schedule.DecidedAmount;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.rules.refund.RefundSentence;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * What the last decision about the money changed and why, and the amount in the sentences
 * that can be said to the citizen.
 */
@Component
class WhyThisAmount implements PagePart {

	private static final Set<DecisionType> ABOUT_MONEY = Set.of(DecisionType.GRANT, DecisionType.CHANGED_AMOUNT,
			DecisionType.STOP);

	private final Decisions decisions;

	private final AmountChanges changes;

	private final Recalculations recalculations;

	private final RefundSchedule schedule;

	private final Calculations calculations;

	private final Paydays paydays;

	WhyThisAmount(Decisions decisions, AmountChanges changes, Recalculations recalculations, RefundSchedule schedule,
			Calculations calculations, Paydays paydays) {
		this.decisions = decisions;
		this.changes = changes;
		this.recalculations = recalculations;
		this.schedule = schedule;
		this.calculations = calculations;
		this.paydays = paydays;
	}

	@Override
	public PartName name() {
		return PartName.WHY;
	}

	@Override
	public Part of(String caseNumber) {
		Part.Writer part = Part.named(name());
		Optional<Decision> newest = this.decisions.of(caseNumber)
			.stream()
			.filter((decision) -> ABOUT_MONEY.contains(decision.type()))
			.reduce((earlier, later) -> later);
		newest.ifPresent((decision) -> tell(decision, part));
		part.alertIf(this.recalculations.open(caseNumber).isPresent(),
				"Beløbet er ved at blive regnet om og kan ændre sig.");
		return part.orElse("Der er ikke afgjort et beløb endnu.");
	}

	/**
	 * Of the reasons the first says what changed; those of a grant say no more than the
	 * sentence does.
	 */
	private void tell(Decision decision, Part.Writer part) {
		YearMonth month = this.paydays.next();
		Optional<DecidedAmount> decided = this.schedule.decided(decision.caseNumber(), month);
		boolean changed = decision.type() == DecisionType.CHANGED_AMOUNT;
		part.alertIf(
				changed && decision.adverse()
						&& decided.filter((amount) -> amount.decisionId() != decision.id()).isPresent(),
				"Afgørelsen gælder ikke for " + DanishDates.format(month)
						+ ": brevet skal være sendt, før måneden begynder.");
		List<String> reasons = decision.reasons().lines().filter((line) -> !line.isBlank()).toList();
		Optional<String> sentence = decided.map((amount) -> this.calculations.get(amount.calculationId()))
			.map((calculation) -> RefundSentence.of(calculation.explanation()));
		int told = (decision.type() == DecisionType.GRANT && sentence.isPresent()) ? 0 : 1;
		reasons.stream().limit(told).forEach(part::text);
		sentence.ifPresent((words) -> part.text("Sig det sådan: »" + words + "«"));
		reasons.stream().skip(told).forEach(part::more);
		if (changed && !decision.isTakenOver()) {
			changed(this.changes.get(decision.subjectId()).lines(), part);
		}
		part.fact("Afgjort " + DanishDates.format(decision.issuedAt().toLocalDate()), decision.type().danishName());
	}

	/** What holds from now on is read first; the months before it stand below. */
	private static void changed(List<DifferenceLine> lines, Part.Writer part) {
		lines.forEach((line) -> {
			String amounts = line.decided() + " → " + line.calculated();
			if (line.untilChanged()) {
				part.headline(amounts).under(months(line) + ", " + line.treatment().danishName());
			}
			else {
				part.fact(months(line), amounts + ", " + line.treatment().danishName());
			}
		});
	}

	private static String months(DifferenceLine line) {
		return (line.untilChanged() ? "fra " : "I ") + DanishDates.format(line.month());
	}

}
