package dk.udslusning.decision.calculation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dk.udslusning.casefile.CaseFiles;
import dk.udslusning.casefile.benefit.BenefitMonth;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.home.CompulsoryPayments;
import dk.udslusning.casefile.home.HomeRegister;
import dk.udslusning.casefile.household.Household;
import dk.udslusning.casefile.household.Households;
import dk.udslusning.casefile.income.Earner;
import dk.udslusning.casefile.income.Income;
import dk.udslusning.casefile.income.IncomeKind;
import dk.udslusning.casefile.income.Incomes;
import dk.udslusning.casefile.lease.Lease;
import dk.udslusning.casefile.lease.Leases;
import dk.udslusning.casefile.ownpayment.OwnPaymentTerms;
import dk.udslusning.casefile.ownpayment.OwnPayments;
import dk.udslusning.casefile.release.Release;
import dk.udslusning.casefile.release.Releases;
import dk.udslusning.casefile.tenancy.Tenancies;
import dk.udslusning.casefile.tenancy.Tenancy;
import dk.udslusning.catalogue.Schemes;
import dk.udslusning.rules.explanation.FactOrigin;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.refund.BenefitFacts;
import dk.udslusning.rules.refund.FactKeys;
import dk.udslusning.rules.refund.HomeCosts;
import dk.udslusning.rules.refund.HouseholdFacts;
import dk.udslusning.rules.refund.OwnPaymentFacts;
import dk.udslusning.rules.refund.Periods;
import dk.udslusning.rules.refund.RefundFacts;
import dk.udslusning.rules.scheme.Origin;

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

	private final Tenancies tenancies;

	private final Households households;

	private final Incomes incomes;

	private final HousingBenefits benefits;

	private final OwnPayments ownPayments;

	CaseRefundFacts(CaseFiles cases, Schemes schemes, Releases releases, HomeRegister homes, CalculationPlaces places,
			Leases leases, Tenancies tenancies, Households households, Incomes incomes, HousingBenefits benefits,
			OwnPayments ownPayments) {
		this.cases = cases;
		this.schemes = schemes;
		this.releases = releases;
		this.homes = homes;
		this.places = places;
		this.leases = leases;
		this.tenancies = tenancies;
		this.households = households;
		this.incomes = incomes;
		this.benefits = benefits;
		this.ownPayments = ownPayments;
	}

	/**
	 * The facts of a full month, in which every term covers the whole month.
	 */
	RefundFacts ofFullMonth(CalculationBasis basis) {
		return facts(basis, Periods.WHOLE_MONTH, benefit(basis, false));
	}

	/**
	 * The facts of the month in which the lease begins, where one of the terms covers
	 * only a part of it.
	 */
	Optional<RefundFacts> ofPartFirstMonth(CalculationBasis basis) {
		Lease lease = this.leases.get(basis.leaseId());
		Tenancy tenancy = this.tenancies.required(basis.caseNumber());
		Release release = this.releases.get(basis.caseNumber());
		LocalDate discharged = (release.origin() != Origin.OTHER) ? tenancy.dischargedOn() : null;
		LocalDate first = basis.month().atDay(1);
		boolean whole = !lease.startsOn().isAfter(first) && !tenancy.movedInOn().isAfter(first)
				&& (discharged == null || !discharged.isAfter(first)) && lease.endedOn() == null;
		if (whole) {
			return Optional.empty();
		}
		Periods periods = new Periods(lease.startsOn(), lease.endedOn(), tenancy.movedInOn(), tenancy.movedOutOn(),
				discharged, lease.lastLegalDay());
		return Optional.of(facts(basis, periods, benefit(basis, true)));
	}

	/**
	 * The facts of any month of the tenancy: by days where a term covers only a part of
	 * it.
	 */
	RefundFacts ofMonth(CalculationBasis basis) {
		Lease lease = this.leases.get(basis.leaseId());
		Tenancy tenancy = this.tenancies.required(basis.caseNumber());
		Release release = this.releases.get(basis.caseNumber());
		LocalDate discharged = (release.origin() != Origin.OTHER) ? tenancy.dischargedOn() : null;
		Periods periods = new Periods(lease.startsOn(), lease.endedOn(), tenancy.movedInOn(), tenancy.movedOutOn(),
				discharged, lease.lastLegalDay());
		return facts(basis, periods.coverWhole(basis.month()) ? Periods.WHOLE_MONTH : periods, benefit(basis, true));
	}

	private RefundFacts facts(CalculationBasis basis, Periods periods, BenefitMonth benefit) {
		String caseNumber = basis.caseNumber();
		Release release = this.releases.get(caseNumber);
		OwnPaymentTerms ownPayment = this.ownPayments.on(caseNumber, basis.month().atDay(1));
		boolean applied = this.benefits.application(caseNumber).isPresent();
		BenefitFacts benefitFacts = new BenefitFacts(applied, (benefit != null) ? benefit.amount() : null,
				benefit != null && benefit.daysOnly());
		return new RefundFacts(basis.month(), this.schemes.get(this.cases.get(caseNumber).scheme()), release.origin(),
				new HomeCosts(area(basis), basis.rent(), basis.payments().toList()), household(basis), benefitFacts,
				new OwnPaymentFacts(ownPayment.entered(), ownPayment.afterReduction()), periods,
				origins(basis, ownPayment, benefit));
	}

	private BigDecimal area(CalculationBasis basis) {
		return BigDecimal.valueOf(this.homes.get(basis.homeId()).areaHundredths(), 2);
	}

	private HouseholdFacts household(CalculationBasis basis) {
		LocalDate first = basis.month().atDay(1);
		Household household = this.households.on(basis.caseNumber(), first).orElse(Household.ofTenantAlone());
		Optional<String> coTenant = this.places.coTenant(basis.caseNumber(), basis.homeId());
		int adults = 1 + household.otherAdultsOn(first) + (coTenant.isPresent() ? 1 : 0);
		int share = coTenant.filter((other) -> other.compareTo(basis.caseNumber()) < 0).isPresent() ? 2 : 1;
		Optional<Income> tenant = income(basis, Earner.TENANT);
		Money yearly = tenant.map(Income::annual)
			.orElse(Money.ZERO)
			.plus(income(basis, Earner.OTHERS).map(Income::annual).orElse(Money.ZERO));
		return new HouseholdFacts(adults, household.childrenOn(first), share, yearly, household.wealth(),
				tenant.filter((income) -> income.amount().isPositive()).isPresent(),
				household.pension() || isOf(tenant, IncomeKind.EARLY_RETIREMENT), household.severeMobilityHandicap(),
				household.roundTheClockHelp(), household.folkepension() || isOf(tenant, IncomeKind.STATE_PENSION));
	}

	/**
	 * The income that holds on the month's first day, or on the lease's first day where
	 * that is later: income that begins after it counts from the next calculation.
	 */
	private Optional<Income> income(CalculationBasis basis, Earner earner) {
		return this.incomes.on(basis.caseNumber(), earner, countingDay(basis));
	}

	LocalDate countingDay(CalculationBasis basis) {
		LocalDate first = basis.month().atDay(1);
		LocalDate start = (basis.leaseId() != null) ? this.leases.get(basis.leaseId()).startsOn()
				: this.places.offered(basis.caseNumber()).start();
		return start.isAfter(first) ? start : first;
	}

	private BenefitMonth benefit(CalculationBasis basis, boolean firstMonth) {
		YearMonth month = basis.month();
		if (firstMonth && basis.firstBenefitDecided()) {
			return this.benefits.decided(basis.caseNumber(), month, true).orElseThrow();
		}
		return basis.benefitDecided() ? this.benefits.holding(basis.caseNumber(), month).orElseThrow() : null;
	}

	private static boolean isOf(Optional<Income> income, IncomeKind kind) {
		return income.filter((known) -> known.kind() == kind).isPresent();
	}

	private Map<String, FactOrigin> origins(CalculationBasis basis, OwnPaymentTerms ownPayment, BenefitMonth benefit) {
		String who = basis.preparedBy();
		LocalDate on = basis.preparedAt().toLocalDate();
		FactOrigin told = new FactOrigin(who, on, "oplyst af borgeren til beregningen");
		FactOrigin price = new FactOrigin(who, on, (basis.leaseId() != null) ? "lejekontrakten" : "boligtilbuddet");
		Map<String, FactOrigin> origins = new HashMap<>();
		for (String key : new String[] { FactKeys.ADULTS, FactKeys.CHILDREN, FactKeys.SHARE_NUMBER, FactKeys.INCOME,
				FactKeys.WEALTH, FactKeys.PENSION, FactKeys.MOBILITY, FactKeys.ROUND_THE_CLOCK,
				FactKeys.TENANT_INCOME }) {
			origins.put(key, told);
		}
		origins.put(FactKeys.RENT, price);
		CompulsoryPayments payments = basis.payments();
		payments.toList().forEach((payment) -> origins.put(FactKeys.COMPULSORY + payment.kind(), price));
		origins.put(FactKeys.AREA, FactOrigin.from("boligregisteret i sagen"));
		origins.put(FactKeys.MONTH, FactOrigin.from("lejemålets begyndelse"));
		origins.put(FactKeys.SCHEME, FactOrigin.from("visitationen"));
		origins.put(FactKeys.ORIGIN, FactOrigin.from("henvendelsen"));
		origins.put(FactKeys.LEASE_START, FactOrigin.from("lejekontrakten"));
		origins.put(FactKeys.LEASE_END, FactOrigin.from("lejekontrakten"));
		origins.put(FactKeys.LAST_LEGAL_DAY, FactOrigin.from("lejekontrakten og ordningen"));
		origins.put(FactKeys.MOVED_IN, FactOrigin.from("registreret indflytning"));
		origins.put(FactKeys.MOVED_OUT, FactOrigin.from("registreret fraflytning"));
		origins.put(FactKeys.DISCHARGED, FactOrigin.from("registreret udskrivning"));
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

}
