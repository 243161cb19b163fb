package dk.udslusning.decision.regulation;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dk.udslusning.rules.money.Money;

/**
 * What a team leader sees of a regulation.
 *
 * @param regulation the regulation
 * @param calculatedIn the month in which the amounts were calculated, and in which they
 * must be approved; null where there are none
 * @param lines the cases to be approved, by number
 * @param leftOut why a case is not among them, Danish, by case number
 * @param unchanged how many cases the new rates do not change
 * @param issued how many cases are decided already
 * @param unclear the rates that cases wait for
 */
public record RegulationList(RateRegulation regulation, YearMonth calculatedIn, List<RegulationLine> lines,
		Map<String, String> leftOut, int unchanged, int issued, List<UnclearRegulationRate> unclear) {

	/**
	 * What all cases on the list get now, per month.
	 */
	public Money decided() {
		return sum(RegulationLine::decided);
	}

	/**
	 * What they get once it is issued, per month.
	 */
	public Money amount() {
		return sum(RegulationLine::amount);
	}

	/**
	 * What is paid afterwards to all of them.
	 */
	public Money paidAfterwards() {
		return sum(RegulationLine::paidAfterwards);
	}

	private Money sum(Function<RegulationLine, Money> of) {
		return this.lines.stream().map(of).reduce(Money.ZERO, Money::plus);
	}

	/**
	 * Without the words, so that a log cannot repeat them.
	 */
	@Override
	public String toString() {
		return "RegulationList[" + this.regulation.businessKey() + "]";
	}

}
