package dk.udslusning.workplace.casepage;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.udslusning.decision.Decision;
import dk.udslusning.decision.DecisionType;
import dk.udslusning.decision.Decisions;
import dk.udslusning.decision.recalculation.AmountChanges;
import dk.udslusning.decision.recalculation.DifferenceLine;
import dk.udslusning.decision.schedule.DecidedAmount;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.payment.PaymentGate;
import dk.udslusning.rules.change.Treatment;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * What comes for earlier months together with a month's money: the months before a first
 * payment, and what a changed amount gives afterwards.
 */
@Component
class BackPay {

	private final RefundSchedule schedule;

	private final Decisions decisions;

	private final AmountChanges changes;

	private final PaymentGate gate;

	BackPay(RefundSchedule schedule, Decisions decisions, AmountChanges changes, PaymentGate gate) {
		this.schedule = schedule;
		this.decisions = decisions;
		this.changes = changes;
		this.gate = gate;
	}

	/**
	 * What comes with the money of a month.
	 * @param month a month with a decided amount
	 */
	Optional<Earlier> with(String caseNumber, YearMonth month) {
		boolean takenOver = this.decisions.latest(caseNumber, DecisionType.GRANT)
			.filter(Decision::isTakenOver)
			.isPresent();
		Optional<YearMonth> released = this.gate.releasedOn(caseNumber).map(YearMonth::from);
		boolean first = released.map((in) -> !in.isBefore(month.minusMonths(1))).orElse(true);
		return sum((first && !takenOver) ? sinceTheStart(caseNumber, month) : changedBefore(caseNumber, month));
	}

	private List<Amount> sinceTheStart(String caseNumber, YearMonth month) {
		YearMonth start = YearMonth.from(this.schedule.firstDay(caseNumber));
		return Stream.iterate(start, (each) -> each.isBefore(month), (each) -> each.plusMonths(1))
			.flatMap((each) -> this.schedule.decided(caseNumber, each).stream())
			.map(Amount::of)
			.toList();
	}

	/** What was decided in the month before is paid with this month's money. */
	private List<Amount> changedBefore(String caseNumber, YearMonth month) {
		return this.decisions.of(caseNumber)
			.stream()
			.filter((decision) -> decision.type() == DecisionType.CHANGED_AMOUNT)
			.filter((decision) -> YearMonth.from(decision.issuedAt()).plusMonths(1).equals(month))
			.flatMap((decision) -> this.changes.get(decision.subjectId()).lines().stream())
			.filter((line) -> line.treatment() == Treatment.PAID_AFTERWARDS)
			.map(Amount::of)
			.toList();
	}

	private static Optional<Earlier> sum(List<Amount> amounts) {
		Money total = amounts.stream().map(Amount::money).reduce(Money.ZERO, Money::plus);
		if (!total.isPositive()) {
			return Optional.empty();
		}
		YearMonth from = amounts.stream().map(Amount::month).min(YearMonth::compareTo).orElseThrow();
		YearMonth to = amounts.stream().map(Amount::month).max(YearMonth::compareTo).orElseThrow();
		String first = DanishDates.format(from);
		return Optional.of(new Earlier(total, from.equals(to) ? first : first + " til " + DanishDates.format(to)));
	}

	/**
	 * What comes for earlier months.
	 *
	 * @param amount all together
	 * @param period the months in words
	 */
	record Earlier(Money amount, String period) {
	}

	private record Amount(YearMonth month, Money money) {

		static Amount of(DecidedAmount decided) {
			return new Amount(decided.month(), decided.amount());
		}

		static Amount of(DifferenceLine line) {
			return new Amount(line.month(), line.difference());
		}

	}

}
