package dk.udslusning.decision.recalculation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import dk.udslusning.casefile.ownpayment.OwnPayments;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.decision.schedule.RefundSchedule;

import org.springframework.stereotype.Component;

/**
 * Which months a recalculation covers: from that of the change until every fact that is
 * known has taken full effect, at least the month after the decision's, and never past
 * the tenancy's last.
 */
@Component
class ChangedMonths {

	private final LeasePrices prices;

	private final Tenancies tenancies;

	private final Households households;

	private final Incomes incomes;

	private final HousingBenefits benefits;

	private final OwnPayments ownPayments;

	private final ChangeReports reports;

	private final RecalculationBases bases;

	private final RefundSchedule schedule;

	ChangedMonths(LeasePrices prices, Tenancies tenancies, Households households, Incomes incomes,
			HousingBenefits benefits, OwnPayments ownPayments, ChangeReports reports, RecalculationBases bases,
			RefundSchedule schedule) {
		this.prices = prices;
		this.tenancies = tenancies;
		this.households = households;
		this.incomes = incomes;
		this.benefits = benefits;
		this.ownPayments = ownPayments;
		this.reports = reports;
		this.bases = bases;
		this.schedule = schedule;
	}

	/**
	 * The months of each lease for which a refund is granted, oldest lease first, in
	 * their order: from the day that is asked for, or from an earlier one of a report or
	 * a preparation that no decision has taken in. A lease that has no such month is left
	 * out.
	 * @param asked the first day that is calculated again
	 * @param decidedIn the month in which it is decided
	 */
	Map<Lease, List<YearMonth>> of(Recalculation recalculation, LocalDate asked, YearMonth decidedIn) {
		List<ChangeReport> taken = this.reports.takenBy(recalculation.id());
		LocalDate from = Stream
			.concat(this.bases.earliestDay(recalculation).stream(), taken.stream().map(ChangeReport::effectiveOn))
			.reduce(asked, (one, other) -> one.isBefore(other) ? one : other);
		return of(recalculation.caseNumber(), taken, from, decidedIn);
	}

	/**
	 * The months of a recalculation without reports: nothing but rates has changed.
	 */
	Map<Lease, List<YearMonth>> ofKnownFacts(String caseNumber, LocalDate from, YearMonth decidedIn) {
		return of(caseNumber, List.of(), from, decidedIn);
	}

	private Map<Lease, List<YearMonth>> of(String caseNumber, List<ChangeReport> taken, LocalDate from,
			YearMonth decidedIn) {
		Map<Lease, List<YearMonth>> months = new LinkedHashMap<>();
		for (Lease lease : this.schedule.granted(caseNumber)) {
			List<YearMonth> own = of(lease, taken, from, decidedIn);
			if (!own.isEmpty()) {
				months.put(lease, own);
			}
		}
		return months;
	}

	private List<YearMonth> of(Lease lease, List<ChangeReport> taken, LocalDate from, YearMonth decidedIn) {
		YearMonth first = later(YearMonth.from(from), YearMonth.from(this.schedule.firstDay(lease)));
		YearMonth last = Stream.concat(Stream.of(first, decidedIn.plusMonths(1)), inFullEffect(taken, lease))
			.reduce(first, ChangedMonths::later);
		YearMonth end = earlier(last, RefundSchedule.lastMonth(lease));
		return Stream.iterate(first, (month) -> !month.isAfter(end), (month) -> month.plusMonths(1)).toList();
	}

	/**
	 * The months from which each known fact holds for every day, and the last one that
	 * was decided by itself: a child who turns 18 is no fact of a day.
	 */
	private Stream<YearMonth> inFullEffect(List<ChangeReport> taken, Lease lease) {
		String caseNumber = lease.caseNumber();
		Stream<LocalDate> days = Stream
			.of(this.incomes.of(caseNumber).stream().map(Income::from), this.households.lastChange(caseNumber).stream(),
					this.ownPayments.lastChange(caseNumber).stream(), Stream.of(this.prices.newest(lease).from()),
					taken.stream().map(ChangeReport::effectiveOn),
					Stream.ofNullable(this.tenancies.ofLease(lease).ownPaymentFrom()))
			.flatMap((each) -> each);
		Stream<YearMonth> months = Stream.of(this.benefits.lastDecided(caseNumber), this.schedule.lastChange(lease))
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
