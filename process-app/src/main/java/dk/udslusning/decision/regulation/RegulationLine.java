package dk.udslusning.decision.regulation;

import java.time.YearMonth;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;

import dk.udslusning.decision.recalculation.AmountChange;
import dk.udslusning.decision.recalculation.DifferenceLine;
import dk.udslusning.rules.money.Money;

/**
 * One case on the team leader's list. In øre per month.
 *
 * @param caseNumber the case
 * @param decided what is decided now for the last month that was compared; where two
 * leases overlap, for that of each, together
 * @param amount what it becomes once it is issued
 * @param from the first month of that amount
 * @param paidAfterwards what is paid afterwards for months that have begun; zero normally
 * @param reason what becomes of each difference, Danish
 */
public record RegulationLine(String caseNumber, Money decided, Money amount, YearMonth from, Money paidAfterwards,
		String reason) {

	static RegulationLine of(AmountChange change) {
		Collection<DifferenceLine> last = change.lines()
			.stream()
			.collect(Collectors.toMap(DifferenceLine::leaseId, (line) -> line, (earlier, later) -> later))
			.values();
		return new RegulationLine(change.caseNumber(), sum(last, DifferenceLine::decided),
				sum(last, DifferenceLine::amount),
				last.stream().map(DifferenceLine::month).max(YearMonth::compareTo).orElseThrow(),
				change.paidAfterwards(),
				change.lines()
					.stream()
					.map((line) -> line.treatment().danishName())
					.distinct()
					.collect(Collectors.joining("; ")));
	}

	private static Money sum(Collection<DifferenceLine> lines, Function<DifferenceLine, Money> of) {
		return lines.stream().map(of).reduce(Money.ZERO, Money::plus);
	}

	/**
	 * The new amount less the old one; below zero for a reduction.
	 */
	public Money difference() {
		return this.amount.minus(this.decided);
	}

}
