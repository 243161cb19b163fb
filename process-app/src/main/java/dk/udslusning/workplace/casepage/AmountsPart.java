package dk.udslusning.workplace.casepage;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.decision.schedule.DecidedAmount;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.refund.RefundSentence;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * What was and is decided, month by month through a year up to the next money, each
 * amount with its explanation.
 */
@Component
class AmountsPart implements PagePart {

	private static final int MONTHS_BACK = 11;

	private final RefundSchedule schedule;

	private final Calculations calculations;

	private final Paydays paydays;

	AmountsPart(RefundSchedule schedule, Calculations calculations, Paydays paydays) {
		this.schedule = schedule;
		this.calculations = calculations;
		this.paydays = paydays;
	}

	@Override
	public PartName name() {
		return PartName.AMOUNTS;
	}

	@Override
	public Part of(String caseNumber) {
		Part.Writer part = Part.named(name());
		if (this.schedule.granted(caseNumber).isEmpty()) {
			return part.orElse("Der er ikke afgjort et beløb endnu.");
		}
		List<Amounts> months = months(caseNumber);
		if (!months.isEmpty()) {
			part.chart(new AmountChart(months.stream().map(Amounts::month).toList(), periods(months)));
		}
		return part.orElse("Der er ikke afgjort et beløb i det seneste år.");
	}

	private List<Amounts> months(String caseNumber) {
		YearMonth end = this.schedule.lastMonth(caseNumber)
			.filter((last) -> last.isBefore(this.paydays.next()))
			.orElseGet(this.paydays::next);
		return Stream
			.iterate(end.minusMonths(MONTHS_BACK), (month) -> !month.isAfter(end), (month) -> month.plusMonths(1))
			.map((month) -> amounts(month, this.schedule.each(caseNumber, month)))
			.filter((month) -> !month.each().isEmpty())
			.toList();
	}

	private Amounts amounts(YearMonth month, List<DecidedAmount> each) {
		return new Amounts(month, each,
				each.stream()
					.map((amount) -> RefundSentence.of(this.calculations.get(amount.calculationId()).explanation()))
					.toList());
	}

	private static List<AmountChart.Period> periods(List<Amounts> months) {
		List<AmountChart.Period> periods = new ArrayList<>();
		int first = 0;
		for (int next = 1; next <= months.size(); next++) {
			if (next == months.size() || !months.get(next).isLike(months.get(first))) {
				periods.add(period(months.get(first), months.get(next - 1)));
				first = next;
			}
		}
		Collections.reverse(periods);
		return periods;
	}

	private static AmountChart.Period period(Amounts first, Amounts last) {
		String from = DanishDates.format(first.on());
		String months = first.on().equals(last.on()) ? from : from + " til " + DanishDates.format(last.on());
		return new AmountChart.Period(months, first.total().toString(), first.why());
	}

	private record Amounts(YearMonth on, List<DecidedAmount> each, List<String> why) {

		Money total() {
			return this.each.stream().map(DecidedAmount::amount).reduce(Money.ZERO, Money::plus);
		}

		AmountChart.Month month() {
			return new AmountChart.Month(DanishDates.format(this.on), total().oere(), total().toString(),
					this.each.stream().anyMatch(DecidedAmount::provisional));
		}

		boolean isLike(Amounts other) {
			return total().equals(other.total()) && this.why.equals(other.why());
		}

	}

}
