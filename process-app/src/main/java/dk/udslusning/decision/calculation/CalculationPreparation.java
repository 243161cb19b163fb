package dk.udslusning.decision.calculation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.udslusning.casefile.Faults;
import dk.udslusning.casefile.RejectedInput;
import dk.udslusning.casefile.benefit.BenefitMonth;
import dk.udslusning.casefile.benefit.HousingBenefits;
import dk.udslusning.casefile.household.BirthDates;
import dk.udslusning.casefile.household.Household;
import dk.udslusning.casefile.household.HouseholdMember;
import dk.udslusning.casefile.household.Households;
import dk.udslusning.casefile.household.Relation;
import dk.udslusning.casefile.income.Earner;
import dk.udslusning.casefile.income.Income;
import dk.udslusning.casefile.income.IncomeKind;
import dk.udslusning.casefile.income.Incomes;
import dk.udslusning.casefile.income.Per;
import dk.udslusning.casefile.note.CaseNotes;
import dk.udslusning.casefile.ownpayment.OwnPaymentTerms;
import dk.udslusning.casefile.ownpayment.OwnPayments;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.refund.NotCalculableReason;
import dk.udslusning.rules.refund.RefundOutcome;
import dk.udslusning.rules.refund.RefundOutcome.NotCalculable;
import dk.udslusning.rules.refund.WarningCodes;
import dk.udslusning.rules.time.DanishDates;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Prepares a calculation: keeps the household, income, housing benefit and own payment in
 * the case file, and rehearses the calculation, so that a missing fact is told at its
 * field and not found later. An unclear rate is no fault of the input: it is found again
 * when it is calculated, and a team leader is asked.
 */
@Service
@Transactional
public class CalculationPreparation {

	private static final Map<NotCalculableReason, String> FIELDS = Map.of(NotCalculableReason.SCHEME_NOT_IN_FORCE,
			"rent", NotCalculableReason.OUTSIDE_LEASE, "rent", NotCalculableReason.OWN_PAYMENT_NEEDED,
			"ownPaymentEntered", NotCalculableReason.HOUSING_BENEFIT_NEEDED, "benefitDecided",
			NotCalculableReason.AREA_NEEDED, "rent", NotCalculableReason.INCOME_NEEDED, "income",
			NotCalculableReason.COMPULSORY_KIND_UNKNOWN, "other");

	private final CalculationPlaces places;

	private final CalculationBases bases;

	private final Calculations calculations;

	private final Households households;

	private final Incomes incomes;

	private final HousingBenefits benefits;

	private final OwnPayments ownPayments;

	private final CaseNotes notes;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CalculationPreparation(CalculationPlaces places, CalculationBases bases, Calculations calculations,
			Households households, Incomes incomes, HousingBenefits benefits, OwnPayments ownPayments, CaseNotes notes,
			ApplicationEventPublisher events, Clock clock) {
		this.places = places;
		this.bases = bases;
		this.calculations = calculations;
		this.households = households;
		this.incomes = incomes;
		this.benefits = benefits;
		this.ownPayments = ownPayments;
		this.notes = notes;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Prepares the provisional calculation of the offered home.
	 * @param caseNumber the case, with an open offer
	 * @param facts as filled in
	 * @throws RejectedInput naming each faulty field by the component of
	 * {@link PreparedFacts}; nothing is stored then
	 */
	public void prepareProvisional(String caseNumber, PreparedFacts facts) {
		prepare(this.places.offered(caseNumber), facts);
	}

	/**
	 * Prepares the calculation of the decision, for the leased home.
	 * @param caseNumber the case, whose citizen has moved in
	 * @param facts as filled in
	 * @throws RejectedInput naming each faulty field by the component of
	 * {@link PreparedFacts}; nothing is stored then
	 */
	public void prepareFinal(String caseNumber, PreparedFacts facts) {
		prepare(this.places.leased(caseNumber), facts);
	}

	/**
	 * Keeps the facts of a case that was registered while it ran, without a calculation:
	 * what was decided of them stands.
	 * @param place the leased home, from the first month of which the facts are known
	 * @param facts as filled in
	 * @throws RejectedInput naming each faulty field by the component of
	 * {@link PreparedFacts}; nothing is stored then
	 */
	public void takeOver(CalculationPlace place, PreparedFacts facts) {
		Faults faults = new Faults();
		Household household = check(place, facts, faults);
		faults.throwIfAny();
		keep(place, facts, household, LocalDate.now(this.clock));
	}

	/**
	 * What the form begins with: what the case file knows, else the offer or lease.
	 */
	@Transactional(readOnly = true)
	public PreparedFacts defaults(CalculationPlace place) {
		String caseNumber = place.caseNumber();
		Household household = this.households.current(caseNumber).orElse(Household.ofTenantAlone());
		Optional<Income> tenant = this.incomes.newest(caseNumber, Earner.TENANT);
		Optional<Income> others = this.incomes.newest(caseNumber, Earner.OTHERS);
		Optional<CalculationBasis> basis = this.bases.latest(caseNumber, place.kind())
			.filter((known) -> known.homeId() == place.home().id() && known.month().equals(place.month()));
		Money rent = basis.map(CalculationBasis::rent).orElse(place.rent());
		var payments = basis.map(CalculationBasis::payments).orElse(place.payments());
		Optional<BenefitMonth> decided = this.benefits
			.decided(caseNumber, place.home().id(), place.benefitMonth(), false)
			.filter((known) -> basis.isEmpty() || basis.get().benefitDecided());
		Optional<BenefitMonth> first = this.benefits.decided(caseNumber, place.home().id(), place.benefitMonth(), true)
			.filter((known) -> basis.isEmpty() || basis.get().firstBenefitDecided());
		OwnPaymentTerms own = this.ownPayments.current(caseNumber);
		return new PreparedFacts(BirthDates.write(household.bornOn(Relation.CHILD)),
				BirthDates.write(household.bornOn(Relation.OTHER_ADULT)), household.pension(), household.folkepension(),
				household.severeMobilityHandicap(), household.roundTheClockHelp(),
				tenant.map(Income::kind).orElse(null),
				tenant.filter((income) -> income.kind() != IncomeKind.NONE).map(Income::amount).orElse(null),
				tenant.map(Income::per).orElse(Per.MONTH), tenant.map(Income::from).orElse(firstDay(place)),
				others.map(Income::amount).orElse(null), household.wealth(), rent, false, orNothing(payments.heat()),
				orNothing(payments.water()), orNothing(payments.antenna()), orNothing(payments.laundry()),
				orNothing(payments.other()), decided.map(BenefitMonth::amount).orElse(null),
				first.map(BenefitMonth::amount).orElse(null),
				decided.or(() -> first).map(BenefitMonth::sourceDate).orElse(null), own.entered(), own.enteredSource(),
				own.reduction(), own.reducedTo(), own.reason());
	}

	/**
	 * Which preparation of a kind is the newest, so that a form can tell that another was
	 * made meanwhile.
	 * @return 0 before the first
	 */
	@Transactional(readOnly = true)
	public long version(String caseNumber, CalculationKind kind) {
		return this.bases.latest(caseNumber, kind).map(CalculationBasis::id).orElse(0L);
	}

	/**
	 * Notes all faults of the facts, in the order of the form; nothing is stored.
	 * @param place the home and the month
	 * @param facts as filled in
	 * @return the household as far as it could be read
	 */
	@Transactional(readOnly = true)
	public Household check(CalculationPlace place, PreparedFacts facts, Faults faults) {
		return check(place, sharesHome(place), facts, faults);
	}

	/**
	 * Notes all faults of the facts of a case that is not registered yet.
	 * @param place the month; the home may be null where the rent is checked
	 * @param sharesHome whether a co-tenant has a case of his own
	 * @param facts as filled in
	 * @return the household as far as it could be read
	 */
	@Transactional(readOnly = true)
	public Household check(CalculationPlace place, boolean sharesHome, PreparedFacts facts, Faults faults) {
		LocalDate today = LocalDate.now(this.clock);
		Household household = household(facts, today, faults);
		new PreparedFactsCheck(place, sharesHome, today).check(facts, household, faults);
		return household;
	}

	private void prepare(CalculationPlace place, PreparedFacts facts) {
		Faults faults = new Faults();
		Household household = check(place, facts, faults);
		faults.throwIfAny();
		keep(place, facts, household, LocalDate.now(this.clock));
		CalculationBasis basis = this.bases.add(place, facts);
		RefundOutcome rehearsed = this.calculations.rehearse(basis);
		if (rehearsed instanceof NotCalculable missing) {
			throw rejection(missing);
		}
		note(basis, rehearsed);
		if (place.kind() == CalculationKind.PROVISIONAL) {
			this.events.publishEvent(new FactsKept(place.caseNumber()));
		}
	}

	/**
	 * A fact that the rules miss, at the field where it is asked for.
	 */
	static RejectedInput rejection(NotCalculable missing) {
		return RejectedInput.at(FIELDS.get(missing.reason()), missing.text());
	}

	private boolean sharesHome(CalculationPlace place) {
		return this.places.coTenant(place.caseNumber(), place.home().id()).isPresent();
	}

	private static Household household(PreparedFacts facts, LocalDate today, Faults faults) {
		List<HouseholdMember> members = new ArrayList<>();
		BirthDates.read(facts.childrenBorn(), today, "childrenBorn", faults)
			.forEach((born) -> members.add(HouseholdMember.of(Relation.CHILD, born)));
		BirthDates.read(facts.adultsBorn(), today, "adultsBorn", faults)
			.forEach((born) -> members.add(HouseholdMember.of(Relation.OTHER_ADULT, born)));
		return new Household(members, facts.wealth(), Boolean.TRUE.equals(facts.pension()),
				Boolean.TRUE.equals(facts.folkepension()), Boolean.TRUE.equals(facts.severeMobilityHandicap()),
				Boolean.TRUE.equals(facts.roundTheClockHelp()));
	}

	private void keep(CalculationPlace place, PreparedFacts facts, Household household, LocalDate today) {
		String caseNumber = place.caseNumber();
		this.households.keep(caseNumber, household, this.places.toldFrom(place).orElse(null));
		LocalDate from = (facts.incomeFrom() != null) ? facts.incomeFrom() : firstDay(place);
		this.incomes.keep(caseNumber, new Income(Earner.TENANT, facts.incomeKind(),
				facts.hasIncome() ? facts.income() : Money.ZERO, facts.per(), from, today));
		if (facts.othersIncome() != null || this.incomes.newest(caseNumber, Earner.OTHERS).isPresent()) {
			Money amount = (facts.othersIncome() != null) ? facts.othersIncome() : Money.ZERO;
			this.incomes.keep(caseNumber,
					new Income(Earner.OTHERS, amount.isPositive() ? IncomeKind.OTHER : IncomeKind.NONE, amount,
							facts.per(), firstDay(place), today));
		}
		keepBenefit(place, facts.benefitDecided(), false, facts.benefitLetterOn());
		keepBenefit(place, facts.benefitFirstMonth(), true, facts.benefitLetterOn());
		this.ownPayments.keep(caseNumber, facts.ownPayment());
	}

	private void keepBenefit(CalculationPlace place, Money amount, boolean daysOnly, LocalDate letterOn) {
		if (amount != null) {
			this.benefits.keep(place.caseNumber(), place.home().id(),
					BenefitMonth.decided(place.benefitMonth(), amount, daysOnly, letterOn));
		}
	}

	private void note(CalculationBasis basis, RefundOutcome rehearsed) {
		if (rehearsed.refund()
			.filter((refund) -> refund.explanation().warns(WarningCodes.RENT_ABOVE_HALF_INCOME))
			.isPresent()) {
			this.notes.add(basis.caseNumber(), "Advarsel: huslejen er over halvdelen af indkomsten",
					"Husstandens husleje er mere end halvdelen af dens indkomst (boligstøtteloven § 15). Det er ikke et "
							+ "afslag; tal med borgeren om budgettet.");
		}
		this.incomes.newest(basis.caseNumber(), Earner.TENANT)
			.filter((income) -> income.from().isAfter(basis.month().atEndOfMonth()))
			.ifPresent((income) -> this.notes.add(basis.caseNumber(), "Indkomsten ændrer sig i en senere måned",
					"Borgerens indkomst ændrer sig den " + DanishDates.format(income.from())
							+ ", og beregningen gælder " + DanishDates.format(basis.month())
							+ ". Beregn igen for den måned, hvor den ændrer sig."));
	}

	private LocalDate firstDay(CalculationPlace place) {
		LocalDate today = LocalDate.now(this.clock);
		return place.start().isBefore(today) ? place.start() : today;
	}

	private static Money orNothing(Money amount) {
		return amount.isPositive() ? amount : null;
	}

}
