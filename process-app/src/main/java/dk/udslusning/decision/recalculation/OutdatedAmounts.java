package dk.udslusning.decision.recalculation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Predicate;
import java.util.stream.Stream;

import dk.udslusning.casefile.benefit.BenefitAppliedLate;
import dk.udslusning.casefile.change.ChangeKind;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.change.ReportedChange;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.decision.calculation.Calculations;
import dk.udslusning.decision.calculation.FactsKept;
import dk.udslusning.decision.calculation.MonthCalculations;
import dk.udslusning.decision.schedule.DecidedAmount;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.rules.refund.Refund;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Finds a month, until the next one, whose decided amount is not what its facts give, and
 * asks for a recalculation from it. Between the preparation of a grant and its issue
 * housing benefit may have been applied for, or a year have begun; and an application
 * after the grant may count only from a later day than the estimate took for granted.
 */
@Component
public class OutdatedAmounts {

	private final Leases leases;

	private final RefundSchedule schedule;

	private final MonthCalculations months;

	private final Calculations calculations;

	private final ChangeReports reports;

	private final Clock clock;

	OutdatedAmounts(Leases leases, RefundSchedule schedule, MonthCalculations months, Calculations calculations,
			ChangeReports reports, Clock clock) {
		this.leases = leases;
		this.schedule = schedule;
		this.months = months;
		this.calculations = calculations;
		this.reports = reports;
		this.clock = clock;
	}

	/**
	 * Looks at the months from the first of the lease of the home she lives in to the
	 * next one; at none before a refund is granted for it. A next year's rates are
	 * regulated by themselves.
	 */
	public void look(String caseNumber) {
		look(caseNumber, (decided) -> true);
	}

	private void look(String caseNumber, Predicate<DecidedAmount> at) {
		this.leases.livedIn(caseNumber).ifPresent((lease) -> look(lease, at));
	}

	private void look(Lease lease, Predicate<DecidedAmount> at) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate start = lease.startsOn();
		Stream
			.iterate(YearMonth.from(start), (month) -> !month.isAfter(lastOfTheseRates(today)),
					(month) -> month.plusMonths(1))
			.filter((month) -> this.schedule.decided(lease, month)
				.filter(at)
				.filter((decided) -> isOutdated(lease, decided))
				.isPresent())
			.findFirst()
			.ifPresent((month) -> this.reports.report(lease.caseNumber(), new ReportedChange(ChangeKind.OTHER,
					month.atDay(1).isBefore(start) ? start : month.atDay(1), today,
					"Refusionen for " + DanishDates.format(month)
							+ " blev beregnet, før alle oplysninger var kendt, blandt andet om boligstøtten.")));
	}

	private static YearMonth lastOfTheseRates(LocalDate today) {
		YearMonth now = YearMonth.from(today);
		return (now.getMonthValue() == 12) ? now : now.plusMonths(1);
	}

	@EventListener
	void on(FactsKept kept) {
		look(kept.caseNumber());
	}

	/** Only an amount with an estimate rests on the day of the application. */
	@EventListener
	void on(BenefitAppliedLate late) {
		look(late.caseNumber(), (decided) -> this.calculations.get(decided.calculationId()).isEstimated());
	}

	private boolean isOutdated(Lease lease, DecidedAmount decided) {
		return this.months
			.calculate(lease, decided.month(), this.calculations.get(decided.calculationId()).preparedBy())
			.refund()
			.map(Refund::amount)
			.filter((amount) -> !amount.equals(decided.amount()))
			.isPresent();
	}

}
