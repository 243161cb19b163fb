package dk.udslusning.decision.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import dk.udslusning.access.StaffDirectory;
import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.benefit.BenefitApplication;
import dk.udslusning.casefile.benefit.BenefitMonth;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.household.Household;
import dk.udslusning.casefile.household.Households;
import dk.udslusning.casefile.income.Earner;
import dk.udslusning.casefile.income.Income;
import dk.udslusning.casefile.income.IncomeKind;
import dk.udslusning.casefile.income.Incomes;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.LeasePrices;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.ownpayment.OwnPaymentTerms;
import dk.udslusning.casefile.ownpayment.OwnPayments;
import dk.udslusning.casefile.release.Release;
import dk.udslusning.casefile.release.Releases;
import dk.udslusning.casefile.stay.ShelterStays;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.casefile.tenancy.Tenancy;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.rules.explanation.FactOrigin;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.refund.BenefitFacts;
import dk.udslusning.rules.refund.ChargedDays;
import dk.udslusning.rules.refund.FactKeys;
import dk.udslusning.rules.refund.HomeCosts;
import dk.udslusning.rules.refund.HouseholdFacts;
import dk.udslusning.rules.refund.IncomeDays;
import dk.udslusning.rules.refund.OwnPaymentFacts;
import dk.udslusning.rules.refund.Periods;
import dk.udslusning.rules.refund.RefundFacts;
import dk.udslusning.rules.refund.RentChange;
import dk.udslusning.rules.scheme.Origin;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.stereotype.Component;

/**
 * Reads from the case file what the rules of the refund ask for, and says of each fact
 * where it came from.
 */
@Component
class CaseRefundFacts {

	private final CaseFiles cases;

	private final Schemes schemes;

	private final Releases releases;

	private final HomeRegister homes;

	private final CalculationPlaces places;

	private final Leases leases;

	private final LeasePrices prices;

	private final Tenancies tenancies;

	private final Households households;

	private final Incomes incomes;

	private final HousingBenefits benefits;

	private final OwnPayments ownPayments;

	private final ShelterStays stays;

	private final StaffDirectory staff;

	CaseRefundFacts(CaseFiles cases, Schemes schemes, Releases releases, HomeRegister homes, CalculationPlaces places,
			Leases leases, LeasePrices prices, Tenancies tenancies, Households households, Incomes incomes,
			HousingBenefits benefits, OwnPayments ownPayments, ShelterStays stays, StaffDirectory staff) {
		this.cases = cases;
		this.schemes = schemes;
		this.releases = releases;
		this.homes = homes;
		this.places = places;
		this.leases = leases;
		this.prices = prices;
		this.tenancies = tenancies;
		this.households = households;
		this.incomes = incomes;
		this.benefits = benefits;
		this.ownPayments = ownPayments;
		this.stays = stays;
		this.staff = staff;
	}

	/**
	 * The facts of a full month as it will be once the first month is over: every term
	 * covers the whole month, and the income is that of the first month's last day.
	 */
	RefundFacts ofFullMonth(CalculationBasis basis) {
		return facts(basis, fullMonth(basis), Periods.WHOLE_MONTH, List.of(), benefitOfFullMonth(basis));
	}

	/**
	 * The facts of the months from the lease's first to the one after which every month
	 * is like the full one: those that lie before the full month, and those in which a
	 * term covers only a part or the income changes. A citizen may move in, leave the
	 * shelter or apply for housing benefit in a later month than that of the lease.
	 */
	List<RefundFacts> ofSingleMonths(CalculationBasis basis) {
		Lease lease = this.leases.get(basis.leaseId());
		YearMonth last = Stream.concat(Stream.of(basis.month()), begins(basis, lease).map(YearMonth::from))
			.max(YearMonth::compareTo)
			.orElseThrow();
		YearMonth end = YearMonth.from((lease.endedOn() != null) ? lease.endedOn() : lease.lastLegalDay());
		return Stream
			.iterate(YearMonth.from(lease.startsOn()), (month) -> !month.isAfter(last) && !month.isAfter(end),
					(month) -> month.plusMonths(1))
			.map((month) -> ofMonth(of(basis, month)))
			.filter((facts) -> facts.month().isBefore(basis.month()) || isPart(facts, basis))
			.toList();
	}

	private CalculationBasis of(CalculationBasis basis, YearMonth month) {
		return basis.of(month, basis.benefitDecided() && holding(basis, month).isPresent(),
				basis.firstBenefitDecided() && decidedForDays(basis, month).isPresent());
	}

	/** The days on which a term begins. */
	private Stream<LocalDate> begins(CalculationBasis basis, Lease lease) {
		Tenancy tenancy = this.tenancies.ofLease(lease);
		LocalDate benefitFrom = basis.benefitDecided() ? null
				: application(basis).map(BenefitApplication::countsFrom).orElse(null);
		return Stream.of(tenancy.movedInOn(), tenancy.dischargedOn(), tenancy.ownPaymentFrom(), benefitFrom)
			.filter(Objects::nonNull)
			.map((day) -> (day.getDayOfMonth() == 1) ? day.minusDays(1) : day);
	}

	private boolean isPart(RefundFacts facts, CalculationBasis basis) {
		return !facts.periods().equals(Periods.WHOLE_MONTH) || !facts.charged().isEmpty()
				|| (facts.month().equals(basis.month()) && !facts.household().equals(fullMonth(basis)));
	}

	/**
	 * The facts of any month of the tenancy: by days where a term covers only a part of
	 * it, or the income changes in it.
	 */
	RefundFacts ofMonth(CalculationBasis basis) {
		Lease lease = this.leases.get(basis.leaseId());
		Tenancy tenancy = this.tenancies.ofLease(lease);
		Release release = this.releases.get(basis.caseNumber());
		LocalDate discharged = (release.origin() != Origin.OTHER) ? tenancy.dischargedOn() : null;
		BenefitMonth benefit = benefitOfMonth(basis);
		LocalDate benefitFrom = (benefit == null) ? application(basis).map(BenefitApplication::countsFrom).orElse(null)
				: null;
		Periods periods = new Periods(lease.startsOn(), lease.endedOn(), tenancy.movedInOn(), tenancy.movedOutOn(),
				discharged, lease.lastLegalDay(), benefitFrom, tenancy.ownPaymentFrom());
		return facts(basis, byDays(basis, lease), periods.coverWhole(basis.month()) ? Periods.WHOLE_MONTH : periods,
				this.stays.charged(basis.caseNumber()), benefit);
	}

	private RefundFacts facts(CalculationBasis basis, HouseholdFacts household, Periods periods,
			List<ChargedDays> charged, BenefitMonth benefit) {
		String caseNumber = basis.caseNumber();
		Release release = this.releases.get(caseNumber);
		OwnPaymentTerms ownPayment = this.ownPayments.on(caseNumber, basis.month().atDay(1));
		Optional<BenefitApplication> application = application(basis);
		BenefitFacts benefitFacts = new BenefitFacts(application.isPresent(),
				(benefit != null) ? benefit.amount() : null, benefit != null && benefit.daysOnly());
		return new RefundFacts(basis.month(), this.schemes.get(this.cases.get(caseNumber).scheme()), release.origin(),
				new HomeCosts(area(basis), basis.rent(), basis.payments().toList(), rentChanges(basis)), household,
				benefitFacts, new OwnPaymentFacts(ownPayment.entered(), ownPayment.afterReduction()), periods, charged,
				origins(basis, household, ownPayment, benefit, application));
	}

	private Optional<BenefitApplication> application(CalculationBasis basis) {
		return (basis.leaseId() != null) ? this.benefits.application(basis.caseNumber(), basis.homeId())
				: this.benefits.application(basis.caseNumber());
	}

	/** Only a single month of a tenancy can have several prices. */
	private List<RentChange> rentChanges(CalculationBasis basis) {
		return (basis.kind() != CalculationKind.CHANGED_MONTH) ? List.of()
				: this.prices.beginningIn(this.leases.get(basis.leaseId()), basis.month())
					.stream()
					.map((price) -> new RentChange(price.from(), price.rent(), price.payments().toList()))
					.toList();
	}

	private BigDecimal area(CalculationBasis basis) {
		return BigDecimal.valueOf(this.homes.get(basis.homeId()).areaHundredths(), 2);
	}

	/** With the income of the month's last day, as if it had held all month. */
	private HouseholdFacts fullMonth(CalculationBasis basis) {
		LocalDate last = basis.month().atEndOfMonth();
		boolean income = income(basis, Earner.TENANT, last).filter((held) -> held.amount().isPositive()).isPresent();
		return household(basis, last, IncomeDays.always(income));
	}

	/**
	 * With the month's days of income. The year's income, of which the estimate of the
	 * housing benefit is made, is that of the first day that counts: the month's, or the
	 * lease's where that is later.
	 */
	private HouseholdFacts byDays(CalculationBasis basis, Lease lease) {
		LocalDate first = basis.month().atDay(1);
		return household(basis, lease.startsOn().isAfter(first) ? lease.startsOn() : first,
				this.incomes.days(basis.caseNumber(), Earner.TENANT).in(basis.month()));
	}

	private HouseholdFacts household(CalculationBasis basis, LocalDate incomeOn, IncomeDays incomeDays) {
		LocalDate first = basis.month().atDay(1);
		Household household = this.households.on(basis.caseNumber(), first).orElse(Household.ofTenantAlone());
		Optional<String> coTenant = this.places.coTenant(basis.caseNumber(), basis.homeId());
		int adults = 1 + household.otherAdultsOn(first) + (coTenant.isPresent() ? 1 : 0);
		int share = coTenant.filter((other) -> other.compareTo(basis.caseNumber()) < 0).isPresent() ? 2 : 1;
		Optional<Income> tenant = income(basis, Earner.TENANT, incomeOn);
		Money yearly = tenant.map(Income::annual)
			.orElse(Money.ZERO)
			.plus(income(basis, Earner.OTHERS, incomeOn).map(Income::annual).orElse(Money.ZERO));
		return new HouseholdFacts(adults, household.childrenOn(first), share, yearly, household.wealth(), incomeDays,
				household.pension() || isOf(tenant, IncomeKind.EARLY_RETIREMENT), household.severeMobilityHandicap(),
				household.roundTheClockHelp(), household.folkepension() || isOf(tenant, IncomeKind.STATE_PENSION));
	}

	private Optional<Income> income(CalculationBasis basis, Earner earner, LocalDate day) {
		return this.incomes.on(basis.caseNumber(), earner, day);
	}

	private BenefitMonth benefitOfMonth(CalculationBasis basis) {
		if (basis.firstBenefitDecided()) {
			return decidedForDays(basis, basis.month()).orElseThrow();
		}
		return basis.benefitDecided() ? holding(basis, basis.month()).orElseThrow() : null;
	}

	/** A benefit begins with moving in, maybe after the month whose rates are used. */
	private BenefitMonth benefitOfFullMonth(CalculationBasis basis) {
		if (!basis.benefitDecided()) {
			return null;
		}
		YearMonth month = Stream.of(basis.month(), firstBenefitMonth(basis)).max(YearMonth::compareTo).orElseThrow();
		return holding(basis, month).orElseThrow();
	}

	/**
	 * The first month of a housing benefit that is told or estimated now: that of moving
	 * in, or of the calculation before there is a lease.
	 */
	YearMonth firstBenefitMonth(CalculationBasis basis) {
		return (basis.leaseId() == null) ? basis.month()
				: YearMonth.from(this.tenancies.ofLease(this.leases.get(basis.leaseId())).movedInOn());
	}

	private Optional<BenefitMonth> holding(CalculationBasis basis, YearMonth month) {
		return this.benefits.holding(basis.caseNumber(), basis.homeId(), month);
	}

	private Optional<BenefitMonth> decidedForDays(CalculationBasis basis, YearMonth month) {
		return this.benefits.decided(basis.caseNumber(), basis.homeId(), month, true);
	}

	private static boolean isOf(Optional<Income> income, IncomeKind kind) {
		return income.filter((known) -> known.kind() == kind).isPresent();
	}

	private Map<String, FactOrigin> origins(CalculationBasis basis, HouseholdFacts household,
			OwnPaymentTerms ownPayment, BenefitMonth benefit, Optional<BenefitApplication> application) {
		String who = this.staff.nameOf(basis.preparedBy());
		LocalDate on = basis.preparedAt().toLocalDate();
		Function<String, FactOrigin> laidDown = (document) -> new FactOrigin(who, on, document);
		Map<String, FactOrigin> origins = new HashMap<>();
		FactOrigin told = laidDown.apply("oplyst af borgeren til beregningen");
		for (String key : new String[] { FactKeys.ADULTS, FactKeys.CHILDREN, FactKeys.SHARE_NUMBER, FactKeys.INCOME,
				FactKeys.WEALTH, FactKeys.PENSION, FactKeys.MOBILITY, FactKeys.ROUND_THE_CLOCK,
				FactKeys.TENANT_INCOME }) {
			origins.put(key, told);
		}
		for (int number = 1; number <= household.tenantIncome().periods().size(); number++) {
			origins.put(FactKeys.INCOME_FROM + number, told);
			origins.put(FactKeys.INCOME_TO + number, told);
		}
		home(basis, laidDown, origins);
		String caseNumber = basis.caseNumber();
		origins.put(FactKeys.MONTH, laidDown.apply("den måned, der beregnes"));
		origins.put(FactKeys.SCHEME, laidDown.apply("visitationen"));
		origins.put(FactKeys.ORIGIN, laidDown
			.apply("henvendelsen, modtaget " + DanishDates.format(this.releases.get(caseNumber).receivedOn())));
		origins.put(FactKeys.MOVED_IN, laidDown.apply("registreret indflytning"));
		origins.put(FactKeys.MOVED_OUT, laidDown.apply("registreret fraflytning"));
		origins.put(FactKeys.OWN_PAYMENT_FROM, laidDown.apply("det tidligere lejemåls sidste dag"));
		origins.put(FactKeys.DISCHARGED, laidDown.apply("registreret udskrivning"));
		for (int number = 1; number <= this.stays.charged(caseNumber).size(); number++) {
			origins.put(FactKeys.CHARGED_FROM + number, laidDown.apply("registreret ophold"));
			origins.put(FactKeys.CHARGED_TO + number, laidDown.apply("registreret ophold"));
		}
		application.ifPresent((made) -> origins.put(FactKeys.BENEFIT_FROM,
				laidDown.apply("ansøgningen om boligstøtte af " + DanishDates.format(made.appliedOn()))));
		if (benefit != null) {
			origins.put(FactKeys.BENEFIT, new FactOrigin(who, on, benefit.source()));
		}
		if (ownPayment.entered() != null) {
			origins.put(FactKeys.OWN_PAYMENT_ENTERED, new FactOrigin(who, on, ownPayment.enteredSource()));
		}
		if (ownPayment.afterReduction() != null) {
			origins.put(FactKeys.OWN_PAYMENT_REDUCED,
					new FactOrigin(who, on, "ansøgning om nedsættelse: " + ownPayment.reason()));
		}
		return origins;
	}

	/** What the home costs, and for how long: one or several prices of a month. */
	private void home(CalculationBasis basis, Function<String, FactOrigin> laidDown, Map<String, FactOrigin> origins) {
		FactOrigin lease = (basis.leaseId() == null) ? null : laidDown
			.apply("lejekontrakten, underskrevet " + DanishDates.format(this.leases.get(basis.leaseId()).signedOn()));
		FactOrigin price = (lease != null) ? lease : laidDown.apply("boligtilbuddet");
		origins.put(FactKeys.AREA, laidDown.apply("boligregisteret i sagen"));
		origins.put(FactKeys.RENT, price);
		basis.payments().toList().forEach((payment) -> origins.put(FactKeys.COMPULSORY + payment.kind(), price));
		if (lease == null) {
			return;
		}
		for (String key : new String[] { FactKeys.LEASE_START, FactKeys.LEASE_END, FactKeys.LAST_LEGAL_DAY }) {
			origins.put(key, lease);
		}
		List<RentChange> changes = rentChanges(basis);
		for (int number = 1; number <= changes.size() + 1; number++) {
			FactOrigin change = (number == 1) ? lease
					: laidDown.apply("huslejeændring fra " + DanishDates.format(changes.get(number - 2).from()));
			origins.put(FactKeys.RENT_FROM + number, change);
			origins.put(FactKeys.RENT_TO + number, change);
			if (number > 1) {
				String after = "." + number;
				origins.put(FactKeys.RENT + after, change);
				changes.get(number - 2)
					.compulsoryPayments()
					.forEach((payment) -> origins.put(FactKeys.COMPULSORY + payment.kind() + after, change));
			}
		}
	}

}
