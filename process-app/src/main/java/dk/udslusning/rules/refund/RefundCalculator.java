package dk.udslusning.rules.refund;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import dk.udslusning.rules.explanation.ExplanationBuilder;
import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.explanation.Value;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.rules.rate.Rates;
import dk.udslusning.rules.rate.Unit;
import dk.udslusning.rules.refund.BenefitOutcome.Estimated;
import dk.udslusning.rules.refund.BenefitOutcome.NotEstimated;
import dk.udslusning.rules.refund.RefundOutcome.Calculated;
import dk.udslusning.rules.refund.RefundOutcome.NotCalculable;
import dk.udslusning.rules.refund.RefundOutcome.RateMissing;
import dk.udslusning.rules.refund.RefundOutcome.RateUnconfirmed;
import dk.udslusning.rules.refund.RentAndCompulsoryPayments.KnownPayment;
import dk.udslusning.rules.refund.RentAndCompulsoryPayments.Price;

/**
 * The refund of one month: rent and other compulsory payments, less the calculated
 * housing benefit, less own payment; never below zero. In øre per month.
 * <p>
 * With several adults only the tenant's share of rent and benefit counts, by largest
 * remainder (SHARE-01); own payment is never divided. Each monthly term is rounded to the
 * øre by the municipality's setting (half up by default), and the refund is the exact
 * difference of the terms shown (REFUND-01). It is payable once housing benefit is
 * applied for (REFUND-02). A rent above half the household's income is a warning, never a
 * refusal (REFUND-03).
 * <p>
 * Example: March 2021, § 110, 75 m², rent 7.500,00, single with 160.000 kr. a year:
 * 7.500,00 - 975,00 - 2.828,75 = 3.696,25 kr. Source: SEL § 163 a; BEK 718 of 19/6-2013.
 */
public final class RefundCalculator {

	/** What the explanation explains. */
	public static final String KIND = "REFUND";

	/**
	 * The step with the refund as it would be, were every unconfirmed payment counted.
	 */
	public static final String WITH_UNCONFIRMED = "refundWithUnconfirmed";

	/** What an explanation of the benefit alone explains. */
	public static final String BENEFIT_KIND = "HOUSING_BENEFIT";

	private static final String ACT = "Serviceloven § 163 a";

	private final Rates rates;

	private final CompulsoryKinds kinds;

	private final Function<LocalDate, MunicipalSettings> settings;

	/**
	 * A calculator over dated data.
	 * @param rates the legal numbers
	 * @param kinds the kinds of compulsory payments
	 * @param settings the municipality's choices on a day
	 */
	public RefundCalculator(Rates rates, CompulsoryKinds kinds, Function<LocalDate, MunicipalSettings> settings) {
		this.rates = rates;
		this.kinds = kinds;
		this.settings = settings;
	}

	/**
	 * Calculates the refund of a month.
	 * @param facts what the month depends on
	 * @param purpose a decision needs confirmed rates, a provisional calculation does not
	 * @return the refund, or what stands in its way
	 */
	public RefundOutcome calculate(RefundFacts facts, Purpose purpose) {
		LocalDate day = facts.month().atDay(1);
		Optional<NotCalculableReason> missing = missing(facts, day);
		if (missing.isPresent()) {
			return new NotCalculable(missing.get());
		}
		Map<String, DatedRate> found = new LinkedHashMap<>();
		for (String code : neededRates(facts)) {
			Optional<DatedRate> rate = this.rates.find(code, day);
			if (rate.isEmpty()) {
				return new RateMissing(code, facts.month());
			}
			found.put(code, rate.get());
		}
		if (facts.benefit().decidedMonthly() == null) {
			this.rates.find(RateCodes.LEAST_PAID, day).ifPresent((rate) -> found.put(rate.code(), rate));
		}
		Optional<DatedRate> unconfirmed = found.values().stream().filter((rate) -> !rate.isConfirmed()).findFirst();
		if (purpose == Purpose.DECISION && unconfirmed.isPresent()) {
			return new RateUnconfirmed(unconfirmed.get().code(), facts.month(), unconfirmed.get().status());
		}
		ExplanationBuilder explanation = new ExplanationBuilder(KIND, "Refusion af husleje", day);
		return calculate(new Calculation(facts, found, this.settings.apply(day), explanation), prices(facts, day));
	}

	/** The amount, were one of the rates another. */
	private Money withRate(Calculation calculation, DatedRate other) {
		Calculation again = calculation.withRate(other);
		return terms(again, prices(again.facts(), again.facts().month().atDay(1))).refund().money();
	}

	private Optional<DatedRate> lastConfirmed(DatedRate unconfirmed) {
		Optional<DatedRate> earlier = Optional.of(unconfirmed);
		while (earlier.isPresent() && !earlier.get().isConfirmed()) {
			earlier = this.rates.find(unconfirmed.code(), earlier.get().validFrom().minusDays(1));
		}
		return earlier;
	}

	/**
	 * Calculates the refund of a month, and says what would change it.
	 * @param facts what the month depends on
	 * @param purpose a decision needs confirmed rates, a provisional calculation does not
	 * @return the refund, or what stands in its way
	 */
	public RefundOutcome explain(RefundFacts facts, Purpose purpose) {
		RefundOutcome outcome = calculate(facts, purpose);
		return outcome.refund()
			.<RefundOutcome>map((refund) -> new Calculated(refund.withChanges(WhatWouldChange.of(this, facts, refund))))
			.orElse(outcome);
	}

	/**
	 * Estimates the housing benefit alone. Scheme, origin and own payment do not matter,
	 * nor does a benefit that is decided.
	 * @param facts what the month depends on
	 * @return the benefit, or what stands in its way
	 */
	public BenefitOutcome estimateBenefit(RefundFacts facts) {
		LocalDate day = facts.month().atDay(1);
		Optional<NotCalculableReason> missing = HousingBenefitEstimate.missing(facts);
		if (missing.isPresent()) {
			return new NotEstimated(new NotCalculable(missing.get()));
		}
		Map<String, DatedRate> found = new LinkedHashMap<>();
		for (String code : HousingBenefitEstimate.neededRates(facts)) {
			Optional<DatedRate> rate = this.rates.find(code, day);
			if (rate.isEmpty()) {
				return new NotEstimated(new RateMissing(code, facts.month()));
			}
			found.put(code, rate.get());
		}
		this.rates.find(RateCodes.LEAST_PAID, day).ifPresent((rate) -> found.put(rate.code(), rate));
		ExplanationBuilder explanation = new ExplanationBuilder(BENEFIT_KIND, "Anslået boligstøtte", day);
		Calculation calculation = new Calculation(facts, found, this.settings.apply(day), explanation);
		Term monthly = HousingBenefitEstimate.monthly(calculation);
		Term forMonth = forMonth(calculation, monthly, new PartMonth(calculation).estimatedBenefitDays(), true);
		explanation.result("monthlyOere", "Boligstøtte for en hel måned", monthly);
		explanation.result("housingBenefitOere", "Boligstøtte for måneden", forMonth);
		new RefundWarnings(explanation).ofEstimate();
		return new Estimated(new HousingBenefit(monthly.money(), forMonth.money(), explanation.build()));
	}

	private Optional<NotCalculableReason> missing(RefundFacts facts, LocalDate day) {
		if (!facts.scheme().inForce(facts.month())) {
			return Optional.of(NotCalculableReason.SCHEME_NOT_IN_FORCE);
		}
		if (!touchesMonth(facts)) {
			return Optional.of(NotCalculableReason.OUTSIDE_LEASE);
		}
		if (OwnPayment.lacksAmount(facts)) {
			return Optional.of(NotCalculableReason.OWN_PAYMENT_NEEDED);
		}
		if (facts.home().allPayments().anyMatch((payment) -> this.kinds.find(payment.kind(), day).isEmpty())) {
			return Optional.of(NotCalculableReason.COMPULSORY_KIND_UNKNOWN);
		}
		return (facts.benefit().decidedMonthly() == null) ? HousingBenefitEstimate.missing(facts) : Optional.empty();
	}

	static boolean touchesMonth(RefundFacts facts) {
		Periods periods = facts.periods();
		if (periods == Periods.WHOLE_MONTH) {
			return true;
		}
		LocalDate first = facts.month().atDay(1);
		LocalDate last = facts.month().atEndOfMonth();
		return (periods.leaseStart() == null || !periods.leaseStart().isAfter(last))
				&& (periods.leaseEnd() == null || !periods.leaseEnd().isBefore(first))
				&& (periods.lastLegalDay() == null || !periods.lastLegalDay().isBefore(first));
	}

	private static List<String> neededRates(RefundFacts facts) {
		List<String> codes = new ArrayList<>();
		OwnPayment.neededRate(facts).ifPresent(codes::add);
		if (facts.benefit().decidedMonthly() == null) {
			codes.addAll(HousingBenefitEstimate.neededRates(facts));
		}
		return codes;
	}

	/** The price of the month's first day, then those that begin inside the month. */
	private List<Price> prices(RefundFacts facts, LocalDate day) {
		HomeCosts home = facts.home();
		List<Price> prices = new ArrayList<>();
		prices.add(new Price(1, null, home.rent(), known(home.compulsoryPayments(), day)));
		for (RentChange change : home.changes()) {
			prices.add(new Price(prices.size() + 1, change.from(), change.rent(),
					known(change.compulsoryPayments(), day)));
		}
		return prices;
	}

	private List<KnownPayment> known(List<CompulsoryPayment> payments, LocalDate day) {
		return payments.stream()
			.map((payment) -> new KnownPayment(this.kinds.find(payment.kind(), day).orElseThrow(), payment))
			.toList();
	}

	private RefundOutcome calculate(Calculation calculation, List<Price> prices) {
		RefundFacts facts = calculation.facts();
		Terms terms = terms(calculation, prices);
		Money refund = terms.refund().money();
		ExplanationBuilder explanation = calculation.explanation();
		explanation.result("refundOere", "Refusion af husleje", terms.refund());
		explanation.result("rentShareOere", "Husleje, lejerens andel", terms.rent());
		explanation.result("housingBenefitShareOere", "Boligstøtte, lejerens andel", terms.benefitShare());
		explanation.result("housingBenefitOere", "Boligstøtte, hele husstanden", terms.benefit());
		explanation.result("ownPaymentOere", "Egenbetaling", terms.ownPayment());
		Money withUnconfirmed = withUnconfirmed(calculation, terms).orElse(refund);
		new RefundWarnings(explanation).ofRefund(facts, terms.rentOverMonth().payments().toList(), refund,
				withUnconfirmed, (rate) -> lastConfirmed(rate)
					.map((confirmed) -> new RefundWarnings.OtherRate(confirmed, withRate(calculation, confirmed))));
		return new Calculated(
				new Refund(refund, terms.rent().money(), terms.benefitShare().money(), terms.benefit().money(),
						(facts.benefit().decidedMonthly() != null) ? BenefitBasis.DECIDED : BenefitBasis.ESTIMATED,
						terms.ownPayment().money(), withUnconfirmed,
						facts.benefit().applied() ? List.of() : List.of(NotPayableReason.HOUSING_BENEFIT_NOT_APPLIED),
						explanation.build()));
	}

	private static Terms terms(Calculation calculation, List<Price> prices) {
		schemeIsInForce(calculation);
		PartMonth partMonth = new PartMonth(calculation);
		RentOverMonth rentOverMonth = new RentOverMonth(calculation, partMonth, prices);
		boolean alone = calculation.facts().household().adults() == 1;
		Term rent = share(calculation, "rent", "Husleje", rentOverMonth.confirmed(alone));
		Term benefit = benefit(calculation, partMonth);
		Term benefitShare = share(calculation, "benefit", "Boligstøtte", benefit);
		Term ownPayment = partMonth.of(OwnPayment.monthly(calculation), partMonth.ownPaymentDays(), "ownPayment",
				"OWN-05", "Egenbetaling", "Serviceloven § 163 a; BEK 1244 af 13/11-2017", true);
		Term refund = refund(calculation, "refund", "Refusion af husleje", rent, benefitShare, ownPayment, true);
		return new Terms(rentOverMonth, rent, benefit, benefitShare, ownPayment, refund);
	}

	private static void schemeIsInForce(Calculation calculation) {
		Value scheme = Value.code(calculation.facts().scheme().code(), calculation.facts().scheme().label());
		String source = String.join("; ", calculation.facts().scheme().legalBases());
		calculation.step("scheme", "SCHEME-02", "Ordning", source, Unit.ANSWER)
			.of(Operation.SAME, calculation.fact(FactKeys.SCHEME, "Ordning", scheme), Term.constant(scheme));
		calculation.step("scheme.inForce", "SCHEME-02", "Ordningen gælder i måneden", source, Unit.ANSWER)
			.of(Operation.NOT_BEFORE, calculation.month(),
					Term.constant(Value.of(YearMonth.from(calculation.facts().scheme().entryFrom()))));
	}

	private static Term benefit(Calculation calculation, PartMonth partMonth) {
		RefundFacts facts = calculation.facts();
		boolean alone = facts.household().adults() == 1;
		Money decided = facts.benefit().decidedMonthly();
		Term monthly = (decided != null) ? calculation.fact(FactKeys.BENEFIT, "Beregnet boligstøtte for måneden",
				Value.of(decided, Unit.OERE_PER_MONTH)) : HousingBenefitEstimate.monthly(calculation);
		List<Term> days = (decided != null) ? decidedDays(facts, partMonth) : partMonth.estimatedBenefitDays();
		return forMonth(calculation, monthly, days, alone);
	}

	private static Term forMonth(Calculation calculation, Term monthly, List<Term> days, boolean main) {
		boolean decided = calculation.facts().benefit().decidedMonthly() != null;
		return new PartMonth(calculation).of(monthly, days, "benefit.forMonth", "REFUND-01",
				decided ? "Beregnet boligstøtte" : "Anslået boligstøtte",
				"Serviceloven § 163 a; boligstøtteloven § 42 a", main);
	}

	private static List<Term> decidedDays(RefundFacts facts, PartMonth partMonth) {
		return facts.benefit().decidedForDaysOnly() ? List.of() : partMonth.benefitDays();
	}

	private static Term share(Calculation calculation, String id, String label, Term forMonth) {
		HouseholdFacts household = calculation.facts().household();
		Term adults = calculation.adults();
		if (household.adults() == 1) {
			calculation.step(id + ".alone", "SHARE-01", "Lejeren er den eneste voksne", ACT, Unit.ANSWER)
				.of(Operation.SAME, adults, Term.constant(1, Unit.PERSONS));
			return forMonth;
		}
		Term number = calculation.fact(FactKeys.SHARE_NUMBER, "Lejerens andel er nummer",
				Value.of(household.shareNumber(), Unit.FACTOR));
		return calculation.step(id + ".share", "SHARE-01", label + ", lejerens andel", ACT, Unit.OERE)
			.main()
			.of(Operation.SHARE, forMonth, number, adults);
	}

	private static Term refund(Calculation calculation, String id, String label, Term rent, Term benefit,
			Term ownPayment, boolean main) {
		Term difference = calculation
			.step(id + ".difference", "REFUND-01", "Husleje minus boligstøtte og egenbetaling", ACT, Unit.OERE)
			.of(Operation.SUBTRACT, rent, benefit, ownPayment);
		var step = calculation.step(id, "REFUND-01", label, ACT, Unit.OERE);
		if (main) {
			step.main();
		}
		return step.of(Operation.MAX, Calculation.ZERO, difference);
	}

	private static Optional<Money> withUnconfirmed(Calculation calculation, Terms terms) {
		RentOverMonth rentOverMonth = terms.rentOverMonth();
		if (rentOverMonth.payments()
			.noneMatch((payment) -> payment.kind().status() == CompulsoryKind.Status.UNCONFIRMED)) {
			return Optional.empty();
		}
		Term rent = rentOverMonth.withUnconfirmed();
		HouseholdFacts household = calculation.facts().household();
		if (household.adults() > 1) {
			rent = calculation
				.step("rentWithUnconfirmed.share", "SHARE-01", "Lejerens andel med ubekræftede ydelser", ACT, Unit.OERE)
				.of(Operation.SHARE, rent, calculation.fact(FactKeys.SHARE_NUMBER, "Lejerens andel er nummer",
						Value.of(household.shareNumber(), Unit.FACTOR)), calculation.adults());
		}
		Term refund = refund(calculation, WITH_UNCONFIRMED, "Refusion, hvis ubekræftede ydelser tæller", rent,
				terms.benefitShare(), terms.ownPayment(), true);
		calculation.explanation()
			.result("refundWithUnconfirmedOere", "Refusion, hvis ubekræftede ydelser tæller", refund);
		return Optional.of(refund.money());
	}

	/**
	 * The terms of a refund.
	 *
	 * @param rentOverMonth the rent with its payments
	 * @param rent the tenant's share of it
	 * @param benefit the household's benefit
	 * @param benefitShare the tenant's share of it
	 * @param ownPayment the own payment
	 * @param refund what comes out
	 */
	private record Terms(RentOverMonth rentOverMonth, Term rent, Term benefit, Term benefitShare, Term ownPayment,
			Term refund) {
	}

}
