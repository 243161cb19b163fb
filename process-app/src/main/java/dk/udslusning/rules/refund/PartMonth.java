package dk.udslusning.rules.refund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dk.udslusning.rules.explanation.ExplanationBuilder;
import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.explanation.Value;
import dk.udslusning.rules.rate.Unit;
import dk.udslusning.rules.scheme.Origin;

/**
 * The days of a month that each term covers: rent as the lease runs, also through notice;
 * benefit from moving in to moving out; own payment from discharge (from another housing
 * situation: from the lease), never for a day on which the shelter charges it, nor for
 * one that an earlier transitional home carries. Nothing after the last legal day. Rule
 * PART-01.
 * <p>
 * Of the days of own payment only those with an income count, from the day on which
 * income begins to the day on which it ends, both included (PART-02). An estimated
 * benefit begins no earlier than the day from which the application counts (PART-03); a
 * decided one is taken as it was entered. Back in a shelter for a time, she pays there: a
 * day that the shelter charges has no own payment (PART-04).
 * <p>
 * Example: a lease from the 15th of a month with 31 days, discharge and moving in on the
 * 20th gives 17 days' rent, 12 days' benefit and 12 days' own payment; with income from
 * the 25th 7 days' own payment. Source: SEL § 163 a; part months by days.
 */
final class PartMonth {

	private static final Rule BY_DAYS = new Rule("PART-01", "Serviceloven § 163 a; delmåneder efter dage", false);

	private static final Rule WITH_INCOME = new Rule("PART-02", "Serviceloven § 163 a; kun dage med indkomst", true);

	private static final Rule FROM_APPLICATION = new Rule("PART-03",
			"Boligstøtteloven kap. 8; tidligst fra den dag, ansøgningen gælder", true);

	private static final Rule UNCHARGED = new Rule("PART-04",
			"Serviceloven § 163 a; ingen egenbetaling for dage, som en boform opkræver", true);

	private static final Rule BY_PRICE = new Rule("RENT-03",
			"Serviceloven § 163 a; huslejen efter dage, hvor den ændrer sig", true);

	private final Calculation calculation;

	private final Periods periods;

	PartMonth(Calculation calculation) {
		this.calculation = calculation;
		this.periods = calculation.facts().periods();
	}

	/** The days of rent, or nothing where the whole month counts without dates. */
	List<Term> rentDays() {
		return days("rent", "husleje", BY_DAYS, startOfLease(), ends());
	}

	/**
	 * The days of one of several prices of the month.
	 * @param number which, from 1
	 * @param from its first day; null where it holds from before the month
	 * @param to its last day; null where it holds beyond the month
	 */
	List<Term> rentDays(int number, LocalDate from, LocalDate to) {
		String which = ", " + number + ". pris";
		return days("rent." + number, "husleje" + which, BY_PRICE,
				with(startOfLease(), FactKeys.RENT_FROM + number, "Husleje fra" + which, from),
				with(ends(), FactKeys.RENT_TO + number, "Husleje til og med" + which, to));
	}

	List<Term> benefitDays() {
		return days("benefit", "boligstøtte", BY_DAYS, startOfBenefit(), endsOfBenefit());
	}

	List<Term> estimatedBenefitDays() {
		return this.periods.appliedLate()
				? days("benefit", "boligstøtte", FROM_APPLICATION, with(startOfBenefit(), FactKeys.BENEFIT_FROM,
						"Ansøgningen om boligstøtte gælder fra", this.periods.benefitFrom()), endsOfBenefit())
				: benefitDays();
	}

	List<Term> ownPaymentDays() {
		IncomeDays income = this.calculation.facts().incomeDays();
		List<Term> days = income.isPartial()
				? List.of(daysWithIncome(income.periods()), length("ownPayment", WITH_INCOME))
				: days("ownPayment", "egenbetaling", BY_DAYS, startOfOwnPayment(), ends());
		return this.calculation.facts().charged().isEmpty() || income.isNone() ? days : uncharged(days, income);
	}

	/** Less those of them on which a shelter charges her. */
	private List<Term> uncharged(List<Term> days, IncomeDays income) {
		Term length = days.isEmpty() ? length("ownPayment", UNCHARGED) : days.get(1);
		List<Term> difference = new ArrayList<>();
		difference.add(days.isEmpty() ? length : days.get(0));
		List<ChargedDays> charged = this.calculation.facts().charged();
		for (int stay = 1; stay <= charged.size(); stay++) {
			for (int number = 1; number <= income.periods().size(); number++) {
				IncomeDays.Period period = income.periods().get(number - 1);
				String which = which(number, income.periods());
				difference.add(count("ownPayment.charged." + stay + "." + number, "opkrævning på boform", UNCHARGED,
						with(with(startOfOwnPayment(), FactKeys.INCOME_FROM + number, "Indkomst fra" + which,
								period.from()), FactKeys.CHARGED_FROM + stay, "Boformen opkræver fra",
								charged.get(stay - 1).from()),
						with(with(ends(), FactKeys.INCOME_TO + number, "Indkomst til og med" + which, period.to()),
								FactKeys.CHARGED_TO + stay, "Boformen opkræver til og med",
								charged.get(stay - 1).to())));
			}
		}
		return List
			.of(step("ownPayment.uncharged", "Dage med egenbetaling uden dem, boformen opkræver", UNCHARGED, Unit.DAYS)
				.main()
				.of(Operation.SUBTRACT, difference), length);
	}

	/**
	 * An amount for the days of a term.
	 * @param days number of days and length of the month, or nothing for the whole month
	 */
	Term of(Term monthly, List<Term> days, String id, String ruleId, String label, String source, boolean main) {
		var step = this.calculation.step(id, ruleId, label, source, Unit.OERE).rounded(this.calculation.toOere());
		if (main) {
			step.main();
		}
		return days.isEmpty() ? step.of(Operation.TAKE, monthly)
				: step.of(Operation.PRORATE, monthly, days.get(0), days.get(1));
	}

	private List<Term> startOfLease() {
		return with(List.of(), FactKeys.LEASE_START, "Lejemålets første dag", this.periods.leaseStart());
	}

	private List<Term> startOfBenefit() {
		return with(startOfLease(), FactKeys.MOVED_IN, "Indflyttet", this.periods.movedIn());
	}

	private List<Term> startOfOwnPayment() {
		return with(startOfOwnPaymentInAnyHome(), FactKeys.OWN_PAYMENT_FROM,
				"Egenbetalingen regnes ikke længere i den tidligere bolig fra", this.periods.ownPaymentFrom());
	}

	private List<Term> startOfOwnPaymentInAnyHome() {
		if (this.calculation.facts().origin() == Origin.OTHER) {
			return startOfLease();
		}
		return (this.periods.discharged() != null)
				? with(startOfLease(), FactKeys.DISCHARGED, "Udskrevet fra boformen", this.periods.discharged())
				: startOfBenefit();
	}

	private List<Term> ends() {
		List<Term> lease = with(List.of(), FactKeys.LEASE_END, "Lejemålets sidste dag", this.periods.leaseEnd());
		return with(lease, FactKeys.LAST_LEGAL_DAY, "Ordningens sidste dag for borgeren", this.periods.lastLegalDay());
	}

	private List<Term> endsOfBenefit() {
		return with(ends(), FactKeys.MOVED_OUT, "Fraflyttet", this.periods.movedOut());
	}

	/** Further limits of the same kind; nothing is added where the day is not known. */
	private List<Term> with(List<Term> limits, String key, String label, LocalDate day) {
		return (day == null) ? limits
				: Stream.concat(limits.stream(), Stream.of(this.calculation.fact(key, label, Value.of(day)))).toList();
	}

	/** The days of the only period, or the sum over several. */
	private Term daysWithIncome(List<IncomeDays.Period> incomes) {
		if (incomes.size() == 1) {
			return daysWithIncome("ownPayment", "", 1, incomes.get(0));
		}
		List<Term> parts = new ArrayList<>();
		for (int number = 1; number <= incomes.size(); number++) {
			parts.add(daysWithIncome("ownPayment.income." + number, which(number, incomes), number,
					incomes.get(number - 1)));
		}
		return step("ownPayment.days", "Dage med egenbetaling", WITH_INCOME, Unit.DAYS).of(Operation.ADD, parts);
	}

	private static String which(int number, List<IncomeDays.Period> incomes) {
		return (incomes.size() == 1) ? "" : ", " + number + ". periode";
	}

	private Term daysWithIncome(String id, String which, int number, IncomeDays.Period income) {
		return count(id, "egenbetaling" + which, WITH_INCOME,
				with(startOfOwnPayment(), FactKeys.INCOME_FROM + number, "Indkomst fra" + which, income.from()),
				with(ends(), FactKeys.INCOME_TO + number, "Indkomst til og med" + which, income.to()));
	}

	/** The days and the length of the month; nothing where no day is known. */
	private List<Term> days(String id, String what, Rule rule, List<Term> starts, List<Term> ends) {
		return (starts.isEmpty() && ends.isEmpty()) ? List.of()
				: List.of(count(id, what, rule, starts, ends), length(id, rule));
	}

	/** How many days of the month lie from the latest start to the earliest end. */
	private Term count(String id, String what, Rule rule, List<Term> starts, List<Term> ends) {
		Term month = this.calculation.month();
		Term first = starts.isEmpty() ? Term.constant(Value.of(this.calculation.facts().month().atDay(1)))
				: only(id + ".firstDay", "Første dag med " + what, rule, Operation.MAX, starts);
		List<Term> limits = ends.isEmpty() ? List.of(month, first)
				: List.of(month, first, only(id + ".lastDay", "Sidste dag med " + what, rule, Operation.MIN, ends));
		var step = step(id + ".days", "Dage med " + what, rule, Unit.DAYS);
		if (rule.told()) {
			step.main();
		}
		return step.of(Operation.DAYS_WITHIN, limits);
	}

	private Term only(String id, String label, Rule rule, Operation choice, List<Term> days) {
		return (days.size() == 1) ? days.get(0) : step(id, label, rule, Unit.DATE).of(choice, days);
	}

	private Term length(String id, Rule rule) {
		return step(id + ".days.inMonth", "Dage i måneden", rule, Unit.DAYS).of(Operation.DAYS_IN_MONTH,
				this.calculation.month());
	}

	private ExplanationBuilder.StepBuilder step(String id, String label, Rule rule, Unit unit) {
		return this.calculation.step(id, rule.id(), label, rule.source(), unit);
	}

	/**
	 * The rule by which days are counted.
	 *
	 * @param id its id
	 * @param source its source
	 * @param told whether people read the days among the main lines, because they do not
	 * follow from the lease alone
	 */
	private record Rule(String id, String source, boolean told) {
	}

}
