package dk.udslusning.decision.regulation;

import java.time.YearMonth;
import java.util.stream.Collectors;

import dk.udslusning.decision.recalculation.AmountChange;
import dk.udslusning.decision.recalculation.DifferenceLine;
import dk.udslusning.rules.money.Money;

/**
 * One case on the team leader's list. In øre per month.
 *
 * @param caseNumber the case
 * @param decided what is decided now for the last month that was compared
 * @param amount what it becomes once it is issued
 * @param from the first month of that amount
 * @param paidAfterwards what is paid afterwards for months that have begun; zero normally
 * @param reason what becomes of each difference, Danish
 */
public record RegulationLine(String caseNumber, Money decided, Money amount, YearMonth from, Money paidAfterwards,
		String reason) {

	static RegulationLine of(AmountChange change) {
		DifferenceLine last = change.lines().get(change.lines().size() - 1);
		return new RegulationLine(change.caseNumber(), last.decided(), last.amount(), last.month(),
				change.paidAfterwards(),
				change.lines()
					.stream()
					.map((line) -> line.treatment().danishName())
					.distinct()
					.collect(Collectors.joining("; ")));
	}

	/**
	 * The new amount less the old one; below zero for a reduction.
	 */
	public Money difference() {
		return this.amount.minus(this.decided);
	}

}
