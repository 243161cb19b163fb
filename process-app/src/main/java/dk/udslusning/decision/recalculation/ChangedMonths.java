package dk.udslusning.decision.recalculation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.change.ChangeReport;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.household.Households;
import dk.udslusning.casefile.income.Income;
import dk.udslusning.casefile.income.Incomes;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.LeasePrices;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.ownpayment.OwnPayments;
import dk.udslusning.decision.schedule.RefundSchedule;

import org.springframework.stereotype.Component;

/**
 * Which months a recalculation covers: from that of the change until every fact that is
 * known has taken full effect, at least the month after the decision's, and never past
 * the tenancy's last.
 */
@Component
class ChangedMonths {

	private final Leases leases;

	private final LeasePrices prices;

	private final Households households;

	private final Incomes incomes;

	private final HousingBenefits benefits;

	private final OwnPayments ownPayments;

	private final ChangeReports reports;

	private final RecalculationBases bases;

	private final RefundSchedule schedule;

	ChangedMonths(Leases leases, LeasePrices prices, Households households, Incomes incomes, HousingBenefits benefits,
			OwnPayments ownPayments, ChangeReports reports, RecalculationBases bases, RefundSchedule schedule) {
		this.leases = leases;
		this.prices = prices;
		this.households = households;
		this.incomes = incomes;
		this.benefits = benefits;
		this.ownPayments = ownPayments;
		this.reports = reports;
		this.bases = bases;
		this.schedule = schedule;
	}

	/**
	 * The months, in their order: from the day that is asked for, or from an earlier one
	 * of a report or a preparation that no decision has taken in.
	 * @param asked the first day that is calculated again
	 * @param decidedIn the month in which it is decided
	 */
	List<YearMonth> of(Recalculation recalculation, LocalDate asked, YearMonth decidedIn) {
		String caseNumber = recalculation.caseNumber();
		Lease lease = this.leases.requiredLivedIn(caseNumber);
		LocalDate from = Stream
			.concat(this.bases.earliestDay(recalculation).stream(),
					this.reports.takenBy(recalculation.id()).stream().map(ChangeReport::effectiveOn))
			.reduce(asked, (one, other) -> one.isBefore(other) ? one : other);
		YearMonth first = later(YearMonth.from(from), YearMonth.from(lease.startsOn()));
		YearMonth last = Stream.concat(Stream.of(first, decidedIn.plusMonths(1)), inFullEffect(recalculation, lease))
			.reduce(first, ChangedMonths::later);
		YearMonth end = earlier(last, this.schedule.lastMonth(caseNumber).orElseThrow());
		return Stream.iterate(first, (month) -> !month.isAfter(end), (month) -> month.plusMonths(1)).toList();
	}

	/**
	 * The months from which each known fact holds for every day, and the last one that
	 * was decided by itself: a child who turns 18 is no fact of a day.
	 */
	private Stream<YearMonth> inFullEffect(Recalculation recalculation, Lease lease) {
		String caseNumber = recalculation.caseNumber();
		Stream<LocalDate> days = Stream
			.of(this.incomes.of(caseNumber).stream().map(Income::from), this.households.lastChange(caseNumber).stream(),
					this.ownPayments.lastChange(caseNumber).stream(), Stream.of(this.prices.newest(lease).from()),
					this.reports.takenBy(recalculation.id()).stream().map(ChangeReport::effectiveOn))
			.flatMap((each) -> each);
		Stream<YearMonth> months = Stream
			.of(this.benefits.lastDecided(caseNumber), this.schedule.lastChange(caseNumber))
			.flatMap(Optional::stream);
		return Stream.concat(days.map(ChangedMonths::fullMonthFrom), months);
	}

	private static YearMonth fullMonthFrom(LocalDate day) {
		YearMonth month = YearMonth.from(day);
		return (day.getDayOfMonth() == 1) ? month : month.plusMonths(1);
	}

	private static YearMonth later(YearMonth one, YearMonth other) {
		return one.isAfter(other) ? one : other;
	}

	private static YearMonth earlier(YearMonth one, YearMonth other) {
		return one.isBefore(other) ? one : other;
	}

}
