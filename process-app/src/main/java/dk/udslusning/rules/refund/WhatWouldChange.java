package dk.udslusning.rules.refund;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import dk.udslusning.rules.explanation.Change;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.time.DanishDates;

/**
 * What would change a refund, each with the amount that would come of it: the same
 * calculation with one fact changed. Only what can happen to this citizen is told, and
 * only what makes a difference.
 * <p>
 * Example: rent 7.500,00, estimated benefit 975,00, own payment 2.828,75: without income
 * the own payment falls away, and the refund is 6.525,00. Rule EXPL-02. Source: FVL § 24
 * (what a decision rests on); SEL § 163 a.
 */
final class WhatWouldChange {

	/** A round sum that people can count on from: 100 kr. */
	private static final Money RENT_RISE = Money.ofKroner(100);

	/** 1.000 kr. a month. */
	private static final Money INCOME_RISE = Money.ofKroner(12_000);

	private final RefundCalculator calculator;

	private final RefundFacts facts;

	private final Refund refund;

	private final List<Change> changes = new ArrayList<>();

	private WhatWouldChange(RefundCalculator calculator, RefundFacts facts, Refund refund) {
		this.calculator = calculator;
		this.facts = facts;
		this.refund = refund;
	}

	static List<Change> of(RefundCalculator calculator, RefundFacts facts, Refund refund) {
		WhatWouldChange what = new WhatWouldChange(calculator, facts, refund);
		what.benefit();
		what.income();
		what.home();
		what.ratesAndScheme();
		return List.copyOf(what.changes);
	}

	private void benefit() {
		if (!this.facts.benefit().applied()) {
			told("BENEFIT_APPLIED", "Beløbet kan først udbetales, når der er søgt boligstøtte.");
		}
		if (this.refund.basis() == BenefitBasis.ESTIMATED) {
			told("BENEFIT_DECIDED", (this.facts.household().adults() == 1)
					? "Når Udbetaling Danmark har beregnet boligstøtten: for hver krone, den er højere end anslået, er "
							+ "refusionen en krone lavere, og omvendt."
					: "Når Udbetaling Danmark har beregnet boligstøtten: er den højere end anslået, er refusionen "
							+ "lavere med lejerens andel af forskellen, og omvendt.");
		}
	}

	private void income() {
		HouseholdFacts household = this.facts.household();
		if (this.facts.incomeDays().isNone()) {
			with(household(household, household.adults(), household.annualIncome(), IncomeDays.EVERY_DAY))
				.ifPresent((then) -> told("INCOME_BEGINS",
						"Får lejeren indkomst hele måneden, kommer der egenbetaling, og refusionen er ", then));
		}
		else if (this.refund.ownPayment().isPositive()) {
			with(household(household, household.adults(), household.annualIncome(), IncomeDays.NONE))
				.ifPresent((then) -> told("INCOME_ENDS",
						"Har lejeren ingen indkomst, falder egenbetalingen bort, og refusionen er ", then));
			told("OWN_PAYMENT_REDUCED",
					"Lejeren kan søge om nedsat egenbetaling: for hver krone, den nedsættes, stiger refusionen en krone.");
		}
		if (this.refund.basis() == BenefitBasis.ESTIMATED && household.annualIncome() != null) {
			with(household(household, household.adults(), household.annualIncome().plus(INCOME_RISE),
					household.tenantIncome()))
				.ifPresent((then) -> told("INCOME_RISES",
						"Stiger husstandens indkomst med 1.000 kr. om måneden, bliver boligstøtten mindre, og refusionen er ",
						then));
		}
	}

	private void home() {
		HouseholdFacts household = this.facts.household();
		with(household(household, household.adults() + 1, household.annualIncome(), household.tenantIncome()))
			.ifPresent((then) -> told("ADULT_MOVES_IN",
					"Bor der en voksen mere den 1. i måneden, tæller kun lejerens andel af husleje og boligstøtte, og "
							+ "refusionen er ",
					then));
		if (household.adults() > 1) {
			with(household(household, household.adults() - 1, household.annualIncome(), household.tenantIncome()))
				.ifPresent((then) -> told("ADULT_MOVES_OUT",
						"Bor der en voksen mindre den 1. i måneden, er refusionen ", then));
		}
		with(withHome(dearer(this.facts.home())))
			.ifPresent((then) -> told("RENT_RISES", "Stiger huslejen med 100 kr. om måneden, er refusionen ", then));
	}

	/** Every price of the month. */
	private static HomeCosts dearer(HomeCosts home) {
		return new HomeCosts(home.areaM2(), home.rent().plus(RENT_RISE), home.compulsoryPayments(), home.changes()
			.stream()
			.map((change) -> new RentChange(change.from(), change.rent().plus(RENT_RISE), change.compulsoryPayments()))
			.toList());
	}

	/** The price that the month ends with. */
	private static HomeCosts last(HomeCosts home) {
		if (home.changes().isEmpty()) {
			return home;
		}
		RentChange last = home.changes().get(home.changes().size() - 1);
		return new HomeCosts(home.areaM2(), last.rent(), last.compulsoryPayments());
	}

	private RefundFacts withHome(HomeCosts home) {
		return new RefundFacts(this.facts.month(), this.facts.scheme(), this.facts.origin(), home,
				this.facts.household(), this.facts.benefit(), this.facts.ownPayment(), this.facts.periods(),
				this.facts.charged(), this.facts.origins());
	}

	private void ratesAndScheme() {
		this.refund.explanation()
			.rates()
			.stream()
			.map(DatedRate::validTo)
			.filter(Objects::nonNull)
			.min(Comparator.naturalOrder())
			.map((last) -> last.plusDays(1))
			.filter((from) -> this.facts.scheme().inForce(YearMonth.from(from)))
			.ifPresent(this::newRates);
		LocalDate last = this.facts.periods().lastLegalDay();
		if (last == null) {
			last = this.facts.scheme().lastDay();
		}
		if (last != null) {
			told("PERIOD_ENDS", "Refusionen slutter senest " + DanishDates.format(last) + ".");
		}
	}

	private void newRates(LocalDate from) {
		RefundFacts later = new RefundFacts(YearMonth.from(from), this.facts.scheme(), this.facts.origin(),
				last(this.facts.home()), this.facts.household(), this.facts.benefit(), this.facts.ownPayment(),
				Periods.WHOLE_MONTH, this.facts.origins());
		String begin = "Der kommer nye satser " + DanishDates.format(from);
		Optional<Refund> then = this.calculator.calculate(later, Purpose.PROVISIONAL).refund();
		if (then.isEmpty()) {
			told("NEW_RATES", begin + "; de er ikke kendt endnu.");
		}
		else if (this.facts.periods().coverWhole(this.facts.month())) {
			this.changes.add(new Change("NEW_RATES", begin + "; med dem, der står i systemet nu, er refusionen "
					+ (then.get().amount().equals(this.refund.amount()) ? "den samme, " : "") + then.get().amount(),
					then.get().amount()));
		}
		else {
			told("NEW_RATES", begin + ".");
		}
	}

	/** The refund with another household, where it is another amount. */
	private Optional<Money> with(HouseholdFacts household) {
		return with(new RefundFacts(this.facts.month(), this.facts.scheme(), this.facts.origin(), this.facts.home(),
				household, this.facts.benefit(), this.facts.ownPayment(), this.facts.periods(), this.facts.charged(),
				this.facts.origins()));
	}

	private Optional<Money> with(RefundFacts changed) {
		return this.calculator.calculate(changed, Purpose.PROVISIONAL)
			.refund()
			.map(Refund::amount)
			.filter((amount) -> !amount.equals(this.refund.amount()));
	}

	private void told(String code, String text) {
		this.changes.add(new Change(code, text, null));
	}

	private void told(String code, String begin, Money then) {
		this.changes.add(new Change(code, begin + then, then));
	}

	private static HouseholdFacts household(HouseholdFacts household, int adults, Money income, IncomeDays days) {
		return new HouseholdFacts(adults, household.children(), Math.min(household.shareNumber(), adults), income,
				household.annualWealth(), days, household.pension(), household.severeMobilityHandicap(),
				household.roundTheClockHelp(), household.folkepension());
	}

}
