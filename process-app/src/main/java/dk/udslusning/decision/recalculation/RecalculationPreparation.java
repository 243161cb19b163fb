package dk.udslusning.decision.recalculation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import dk.udslusning.access.CurrentUser;
import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.benefit.BenefitMonth;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.change.ChangeReport;
import dk.udslusning.casefile.change.ChangeReports;
import dk.udslusning.casefile.household.Household;
import dk.udslusning.casefile.household.Households;
import dk.udslusning.casefile.income.Earner;
import dk.udslusning.casefile.income.Income;
import dk.udslusning.casefile.income.IncomeKind;
import dk.udslusning.casefile.income.Incomes;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.LeasePrice;
import dk.udslusning.casefile.lease.LeasePrices;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.ownpayment.OwnPayments;
import dk.udslusning.decision.calculation.CalculationPlaces;
import dk.udslusning.decision.calculation.CalculationPreparation;
import dk.udslusning.decision.calculation.MonthCalculations;
import dk.udslusning.decision.calculation.PreparedFacts;
import dk.udslusning.decision.schedule.RefundSchedule;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prepares a recalculation: keeps what has changed in the case file, each fact from its
 * own day, and rehearses every month, so that a missing fact is told at its field.
 */
@Service
@Transactional
public class RecalculationPreparation {

	private final Recalculations recalculations;

	private final RecalculationBases bases;

	private final ChangedMonths months;

	private final RecalculableDays days;

	private final MonthCalculations calculations;

	private final CalculationPreparation preparation;

	private final CalculationPlaces places;

	private final RefundSchedule schedule;

	private final ChangeReports reports;

	private final Leases leases;

	private final LeasePrices prices;

	private final Households households;

	private final Incomes incomes;

	private final HousingBenefits benefits;

	private final OwnPayments ownPayments;

	private final CurrentUser user;

	private final Clock clock;

	RecalculationPreparation(Recalculations recalculations, RecalculationBases bases, ChangedMonths months,
			RecalculableDays days, MonthCalculations calculations, CalculationPreparation preparation,
			CalculationPlaces places, RefundSchedule schedule, ChangeReports reports, Leases leases, LeasePrices prices,
			Households households, Incomes incomes, HousingBenefits benefits, OwnPayments ownPayments, CurrentUser user,
			Clock clock) {
		this.recalculations = recalculations;
		this.bases = bases;
		this.months = months;
		this.days = days;
		this.calculations = calculations;
		this.preparation = preparation;
		this.places = places;
		this.schedule = schedule;
		this.reports = reports;
		this.leases = leases;
		this.prices = prices;
		this.households = households;
		this.incomes = incomes;
		this.benefits = benefits;
		this.ownPayments = ownPayments;
		this.user = user;
		this.clock = clock;
	}

	/**
	 * What the form begins with: the facts told last, and the days of what was reported.
	 */
	@Transactional(readOnly = true)
	public ChangedFacts defaults(long recalculationId) {
		String caseNumber = this.recalculations.get(recalculationId).caseNumber();
		LocalDate from = withinTenancy(caseNumber,
				this.bases.latest(recalculationId)
					.map(RecalculationBasis::fromDay)
					.orElseGet(() -> firstReported(caseNumber, recalculationId)));
		PreparedFacts known = this.preparation.defaults(this.places.livedIn(caseNumber, from)).withoutBenefit();
		return this.bases.latest(recalculationId)
			.map((basis) -> new ChangedFacts(from, known, from, from, null, from, basis.factsKnown(),
					basis.knownNote()))
			.orElseGet(() -> new ChangedFacts(from, known, from, from, null, from, null, null));
	}

	/**
	 * A number that grows with each report that joins and each preparation, so that a
	 * form can tell that something came meanwhile.
	 */
	@Transactional(readOnly = true)
	public long version(long recalculationId) {
		String caseNumber = this.recalculations.get(recalculationId).caseNumber();
		return this.reports.of(caseNumber).size()
				+ this.bases.latest(recalculationId).map(RecalculationBasis::id).orElse(0L);
	}

	/**
	 * Prepares the recalculation in the name of the signed-in user.
	 * @param recalculationId the recalculation, open
	 * @param changed as filled in
	 * @throws RejectedInput naming each faulty field by the component of
	 * {@link ChangedFacts} or {@link PreparedFacts}; nothing is stored then
	 */
	public void prepare(long recalculationId, ChangedFacts changed) {
		Recalculation recalculation = this.recalculations.get(recalculationId);
		String caseNumber = recalculation.caseNumber();
		Lease lease = this.leases.requiredLivedIn(caseNumber);
		Faults faults = new Faults();
		this.days.check(caseNumber, changed.changedFrom(), "changedFrom", faults);
		faults.throwIfAny();
		Household household = this.preparation.check(this.places.livedIn(caseNumber, changed.changedFrom()),
				changed.facts(), faults);
		checkKnown(changed, faults);
		faults.throwIfAny();
		checkDays(caseNumber, lease, changed, household, faults);
		faults.throwIfAny();
		LocalDate from = earlier(changed.changedFrom(), correctedFrom(caseNumber, changed.facts()));
		keep(caseNumber, lease, changed, household);
		this.reports.take(caseNumber, recalculationId);
		this.months.of(recalculation, from, YearMonth.from(LocalDate.now(this.clock)))
			.forEach((each, covered) -> this.calculations.requireFacts(each, covered, this.user.id()));
		this.bases.add(recalculationId, from, changed.factsKnown(), changed.knownNote().strip(),
				lastReport(recalculationId));
	}

	private LocalDate firstReported(String caseNumber, long recalculationId) {
		return this.reports.takenBy(recalculationId)
			.stream()
			.map(ChangeReport::effectiveOn)
			.min(LocalDate::compareTo)
			.orElseGet(() -> unreported(caseNumber));
	}

	/** Not before the lease, and not after the last month, which may have moved. */
	private LocalDate withinTenancy(String caseNumber, LocalDate day) {
		LocalDate start = this.schedule.firstDay(caseNumber);
		LocalDate lastMonth = this.schedule.lastDay(caseNumber).withDayOfMonth(1);
		LocalDate latest = lastMonth.isBefore(start) ? start : lastMonth;
		if (day.isBefore(start)) {
			return start;
		}
		return YearMonth.from(day).isAfter(YearMonth.from(latest)) ? latest : day;
	}

	/** Without a report, as at the end of a tenancy: this month, or the last one. */
	private LocalDate unreported(String caseNumber) {
		YearMonth now = YearMonth.from(LocalDate.now(this.clock));
		return this.schedule.lastMonth(caseNumber).filter((last) -> last.isBefore(now)).orElse(now).atDay(1);
	}

	private long lastReport(long recalculationId) {
		return this.reports.takenBy(recalculationId).stream().mapToLong(ChangeReport::id).max().orElse(0);
	}

	private void checkDays(String caseNumber, Lease lease, ChangedFacts changed, Household household, Faults faults) {
		PreparedFacts facts = changed.facts();
		LocalDate from = changed.changedFrom();
		checkDay("householdFrom", changed.householdFrom(), from, isNew(caseNumber, household), faults);
		checkDay("incomeFrom", (facts.incomeFrom() != null) ? facts.incomeFrom() : from, from,
				isNewIncome(caseNumber, facts), faults);
		checkDay("rentFrom", changed.rentFrom(), from, isNewPrice(lease, facts), faults);
		boolean newTerms = !this.ownPayments.current(caseNumber).equals(facts.ownPayment());
		checkDay("ownPaymentFrom", changed.ownPaymentFrom(), from, newTerms, faults);
		faults.addIf(newTerms && changed.ownPaymentFrom() != null && changed.ownPaymentFrom().getDayOfMonth() != 1,
				"ownPaymentFrom", "Egenbetalingen ændres fra den 1. i en måned; vælg den dag");
		checkBenefit(changed, faults);
	}

	private static void checkDay(String field, LocalDate day, LocalDate from, boolean isChanged, Faults faults) {
		faults.addIf(isChanged && day == null, field, "Skriv, fra hvilken dag ændringen gælder")
			.addIf(isChanged && day != null && day.isBefore(from), field,
					"Der regnes om fra " + DanishDates.format(from)
							+ "; vælg den dag eller en senere, eller regn om fra " + "en tidligere dag");
	}

	private static void checkBenefit(ChangedFacts changed, Faults faults) {
		boolean told = changed.facts().benefitDecided() != null;
		faults
			.addIf(told && changed.benefitFrom() == null, "benefitFrom",
					"Skriv den første måned, beløbet gælder for, fx 03.2027")
			.addIf(!told && changed.benefitFrom() != null, "benefitDecided",
					"Skriv den beregnede boligstøtte fra brevet, eller slet måneden")
			.addIf(told && changed.benefitFrom() != null
					&& changed.benefitFrom().isBefore(YearMonth.from(changed.changedFrom())), "benefitFrom",
					"Der regnes først om fra " + DanishDates.format(changed.changedFrom())
							+ "; vælg den måned eller en senere, eller regn om fra en tidligere dag");
	}

	private static void checkKnown(ChangedFacts changed, Faults faults) {
		String note = changed.knownNote();
		faults
			.addIf(changed.factsKnown() == null, "factsKnown", "Vælg, om borgeren kender de nye oplysninger (FVL § 19)")
			.addIf(note == null || note.isBlank(), "knownNote",
					(changed.factsKnown() == FactsKnown.UNKNOWN) ? "Skriv de oplysninger, borgeren ikke kender"
							: "Skriv, hvordan borgeren kender oplysningerne")
			.addIf(note != null && note.length() > ChangedFacts.NOTE_LIMIT, "knownNote", "Skriv højst 2.000 tegn");
	}

	private void keep(String caseNumber, Lease lease, ChangedFacts changed, Household household) {
		PreparedFacts facts = changed.facts();
		LocalDate today = LocalDate.now(this.clock);
		this.households.keep(caseNumber, household, changed.householdFrom());
		if (isNewIncome(caseNumber, facts)) {
			this.incomes.keep(caseNumber,
					income(facts, (facts.incomeFrom() != null) ? facts.incomeFrom() : changed.changedFrom(), today));
		}
		Money others = (facts.othersIncome() != null) ? facts.othersIncome() : Money.ZERO;
		Income othersIncome = new Income(Earner.OTHERS, others.isPositive() ? IncomeKind.OTHER : IncomeKind.NONE,
				others, facts.per(), changed.changedFrom(), today);
		if (!this.incomes.newest(caseNumber, Earner.OTHERS)
			.map(Income::annual)
			.orElse(Money.ZERO)
			.equals(othersIncome.annual())) {
			this.incomes.keep(caseNumber, othersIncome);
		}
		if (isNewPrice(lease, facts)) {
			this.prices.keep(lease, price(changed.rentFrom(), facts));
		}
		if (facts.benefitDecided() != null) {
			this.benefits.keep(caseNumber, lease.homeId(), BenefitMonth.decided(changed.benefitFrom(),
					facts.benefitDecided(), false, facts.benefitLetterOn()));
		}
		this.ownPayments.keep(caseNumber, facts.ownPayment(), changed.ownPaymentFrom());
	}

	private boolean isNew(String caseNumber, Household household) {
		return !this.households.current(caseNumber).orElse(Household.ofTenantAlone()).equals(household);
	}

	/**
	 * The same income with another first day corrects that day, and the days between the
	 * two with it.
	 * @return null where no day is corrected
	 */
	private LocalDate correctedFrom(String caseNumber, PreparedFacts facts) {
		return this.incomes.newest(caseNumber, Earner.TENANT)
			.filter((known) -> facts.incomeFrom() != null && facts.incomeKind() == known.kind()
					&& !facts.incomeFrom().equals(known.from())
					&& income(facts, facts.incomeFrom(), known.knownOn()).annual().equals(known.annual()))
			.map((known) -> earlier(known.from(), facts.incomeFrom()))
			.orElse(null);
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return (other != null && other.isBefore(one)) ? other : one;
	}

	private boolean isNewIncome(String caseNumber, PreparedFacts facts) {
		Income known = this.incomes.newest(caseNumber, Earner.TENANT).orElse(null);
		if (known == null || facts.incomeKind() != known.kind()) {
			return facts.incomeKind() != null;
		}
		Income told = income(facts, (facts.incomeFrom() != null) ? facts.incomeFrom() : known.from(), known.knownOn());
		return !told.annual().equals(known.annual()) || !told.from().equals(known.from());
	}

	private static Income income(PreparedFacts facts, LocalDate from, LocalDate knownOn) {
		Money amount = facts.hasIncome() && facts.income() != null ? facts.income() : Money.ZERO;
		return new Income(Earner.TENANT, facts.incomeKind(), amount, facts.per(), from, knownOn);
	}

	private boolean isNewPrice(Lease lease, PreparedFacts facts) {
		return !this.prices.newest(lease).isSameAmountAs(price(null, facts));
	}

	private static LeasePrice price(LocalDate from, PreparedFacts facts) {
		return new LeasePrice(from, facts.rent(), facts.payments());
	}

}
