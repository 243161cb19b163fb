package dk.udslusning.rules.refund;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dk.udslusning.rules.explanation.ExplanationBuilder;
import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.explanation.Value;
import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.rules.rate.Unit;

/**
 * Our estimate of the housing benefit (boligsikring) of a household without folkepension,
 * in øre per month, until Udbetaling Danmark's amount is entered. Clauses A to I of the
 * yearly amount are BENEFIT-01 to BENEFIT-09, wealth is BENEFIT-10.
 * <p>
 * A month that lies wholly before a late application counts has no benefit (PART-03), and
 * asks for nothing else.
 * <p>
 * Rounded once: the yearly amount to whole kroner divisible by 12 (nearest by default, a
 * tie goes up).
 * <p>
 * Example: single, 75 m², rent 7.500 kr. a month, income 160.000 kr. in 2021: 65/75 of
 * 90.000 counts, 78.000; without children at most 15 % of it, 11.700 a year, 975 a month.
 * Source: lov om individuel boligstøtte §§ 14, 22, 23; the paragraphs of area and wealth
 * are not looked up.
 */
final class HousingBenefitEstimate {

	private static final String ACT = "Boligstøtteloven";

	private final Calculation calculation;

	private final HouseholdFacts household;

	private HousingBenefitEstimate(Calculation calculation) {
		this.calculation = calculation;
		this.household = calculation.facts().household();
	}

	/** What an estimate cannot do without. */
	static Optional<NotCalculableReason> missing(RefundFacts facts) {
		if (facts.liesBeforeBenefit()) {
			return Optional.empty();
		}
		if (facts.household().folkepension()) {
			return Optional.of(NotCalculableReason.HOUSING_BENEFIT_NEEDED);
		}
		if (facts.home().areaM2() == null) {
			return Optional.of(NotCalculableReason.AREA_NEEDED);
		}
		return (facts.household().annualIncome() == null) ? Optional.of(NotCalculableReason.INCOME_NEEDED)
				: Optional.empty();
	}

	/** The rates that an estimate asks for. */
	static List<String> neededRates(RefundFacts facts) {
		return facts.liesBeforeBenefit() ? List.of() : neededRates(facts.household());
	}

	private static List<String> neededRates(HouseholdFacts household) {
		List<String> codes = new ArrayList<>(List.of(RateCodes.AREA_FIRST_PERSON, RateCodes.AREA_FURTHER_PERSON,
				RateCodes.HIGHEST_RENT, RateCodes.INCOME_LIMIT, RateCodes.RENT_PART, RateCodes.INCOME_PART,
				RateCodes.LOWEST_OWN_SHARE, RateCodes.HIGHEST_BENEFIT));
		if (household.children() > 0) {
			codes.addAll(List.of(RateCodes.HIGHEST_RENT_PER_CHILD, RateCodes.HIGHEST_RENT_CHILDREN_MOST));
		}
		if (household.children() > 1) {
			codes.add(RateCodes.INCOME_LIMIT_PER_CHILD);
		}
		if (household.children() == 0) {
			codes.add(RateCodes.PART_WITHOUT_CHILDREN);
		}
		if (household.children() >= 4) {
			codes.add(RateCodes.HIGHEST_FACTOR_CHILDREN);
		}
		if (handicapOrHelp(household)) {
			codes.add(RateCodes.HIGHEST_FACTOR_HANDICAP);
		}
		if (household.annualWealth() != null && household.annualWealth().isPositive()) {
			codes.addAll(List.of(RateCodes.WEALTH_FIRST_LIMIT, RateCodes.WEALTH_SECOND_LIMIT,
					RateCodes.WEALTH_FIRST_PART, RateCodes.WEALTH_SECOND_PART));
		}
		return codes;
	}

	/** The benefit of a full month, in whole kroner. */
	static Term monthly(Calculation calculation) {
		if (calculation.facts().liesBeforeBenefit()) {
			return calculation
				.step("benefit.monthly", "PART-03", "Boligstøtte, før ansøgningen gælder", ACT + " kap. 8", Unit.OERE)
				.of(Operation.TAKE, Calculation.ZERO);
		}
		return new HousingBenefitEstimate(calculation).monthly();
	}

	private Term monthly() {
		Term counted = countedRent();
		Term yearly = yearly(counted, income());
		return step("benefit.monthly", "BENEFIT-09", "Anslået boligstøtte for en hel måned", "§ 22", Unit.OERE)
			.of(Operation.PRORATE, yearly, Term.constant(1, Unit.FACTOR), Calculation.TWELVE);
	}

	/** A, B, C: the smaller of the rent of the area that counts and the ceiling. */
	private Term countedRent() {
		Term rent = step("benefit.rent", "BENEFIT-01", "Husleje for boligen alene pr. år", "", Unit.OERE_PER_YEAR)
			.of(Operation.MULTIPLY, RentAndCompulsoryPayments.rent(this.calculation), Calculation.TWELVE);
		Term ofArea = rentOfCountedArea(rent);
		return step("benefit.counted", "BENEFIT-03", "Husleje, der tæller i boligstøtten", "§ 14", Unit.OERE_PER_YEAR)
			.of(Operation.MIN, ofArea, ceiling());
	}

	private Term rentOfCountedArea(Term rent) {
		Term further = step("benefit.furtherPersons", "BENEFIT-02", "Personer ud over den første", "", Unit.PERSONS)
			.of(Operation.SUBTRACT, persons(), Term.constant(1, Unit.PERSONS));
		Term furtherArea = step("benefit.furtherArea", "BENEFIT-02", "Areal til de øvrige personer", "", Unit.M2)
			.of(Operation.MULTIPLY, this.calculation.rate(RateCodes.AREA_FURTHER_PERSON), further);
		Term norm = step("benefit.norm", "BENEFIT-02", "Areal, der højst tæller", "", Unit.M2).of(Operation.ADD,
				this.calculation.rate(RateCodes.AREA_FIRST_PERSON), furtherArea);
		Term area = this.calculation.fact(FactKeys.AREA, "Boligens areal",
				Value.of(this.calculation.facts().home().areaM2(), Unit.M2));
		Term counted = step("benefit.area", "BENEFIT-02", "Areal, der tæller", "", Unit.M2).of(Operation.MIN, area,
				norm);
		return step("benefit.rentOfArea", "BENEFIT-02", "Husleje for det areal, der tæller", "", Unit.OERE_PER_YEAR)
			.of(Operation.PRORATE, rent, counted, area);
	}

	private Term ceiling() {
		Term highest = this.calculation.rate(RateCodes.HIGHEST_RENT);
		if (this.household.children() == 0) {
			return highest;
		}
		Term raise = step("benefit.ceilingRaise", "BENEFIT-03", "Forhøjelse for børn", "§ 14", Unit.PERCENT)
			.of(Operation.MULTIPLY, this.calculation.rate(RateCodes.HIGHEST_RENT_PER_CHILD), children());
		Term most = step("benefit.ceilingRaiseMost", "BENEFIT-03", "Forhøjelse for børn, højst", "§ 14", Unit.PERCENT)
			.of(Operation.MIN, raise, this.calculation.rate(RateCodes.HIGHEST_RENT_CHILDREN_MOST));
		Term added = step("benefit.ceilingAdded", "BENEFIT-03", "Forhøjelse af den højeste husleje", "§ 14",
				Unit.OERE_PER_YEAR)
			.of(Operation.MULTIPLY, highest, most);
		return step("benefit.ceiling", "BENEFIT-03", "Højeste husleje, der tæller", "§ 14", Unit.OERE_PER_YEAR)
			.of(Operation.ADD, highest, added);
	}

	/** Income with the part of the wealth that counts. */
	private Term income() {
		Term income = this.calculation.fact(FactKeys.INCOME, "Husstandens indkomst pr. år",
				Value.of(this.household.annualIncome(), Unit.OERE_PER_YEAR));
		if (this.household.annualWealth() == null || !this.household.annualWealth().isPositive()) {
			return income;
		}
		Term wealth = this.calculation.fact(FactKeys.WEALTH, "Husstandens formue",
				Value.of(this.household.annualWealth(), Unit.OERE));
		Term first = this.calculation.rate(RateCodes.WEALTH_FIRST_LIMIT);
		Term second = this.calculation.rate(RateCodes.WEALTH_SECOND_LIMIT);
		Term upToSecond = wealthStep("benefit.wealthUpToSecond", "Formue op til den anden grænse").of(Operation.MIN,
				wealth, second);
		Term between = positive("benefit.wealthBetween", "BENEFIT-10", "Formue over den første grænse",
				wealthStep("benefit.wealthOverFirst", "Formue i forhold til den første grænse").of(Operation.SUBTRACT,
						upToSecond, first));
		Term above = positive("benefit.wealthAbove", "BENEFIT-10", "Formue over den anden grænse",
				wealthStep("benefit.wealthOverSecond", "Formue i forhold til den anden grænse").of(Operation.SUBTRACT,
						wealth, second));
		Term fromBetween = wealthStep("benefit.wealthFirstPart", "Tillæg fra formue over den første grænse")
			.of(Operation.MULTIPLY, between, this.calculation.rate(RateCodes.WEALTH_FIRST_PART));
		Term fromAbove = wealthStep("benefit.wealthSecondPart", "Tillæg fra formue over den anden grænse")
			.of(Operation.MULTIPLY, above, this.calculation.rate(RateCodes.WEALTH_SECOND_PART));
		return step("benefit.income", "BENEFIT-10", "Indkomst med tillæg fra formue", "", Unit.OERE_PER_YEAR)
			.of(Operation.ADD, income, fromBetween, fromAbove);
	}

	/** E to I. */
	private Term yearly(Term counted, Term income) {
		List<Term> limits = new ArrayList<>();
		limits.add(byRentAndIncome(counted, income));
		limits.add(step("benefit.overLowestShare", "BENEFIT-06", "Husleje over den mindste egenandel", "§ 22 stk. 2",
				Unit.OERE_PER_YEAR)
			.of(Operation.SUBTRACT, counted, this.calculation.rate(RateCodes.LOWEST_OWN_SHARE)));
		withoutChildren(counted).ifPresent(limits::add);
		limits.add(highest());
		Term smallest = step("benefit.smallest", "BENEFIT-08", "Den mindste af grænserne", "§§ 22-23",
				Unit.OERE_PER_YEAR)
			.of(Operation.MIN, limits);
		Term yearly = step("benefit.yearly", "BENEFIT-09", "Anslået boligstøtte pr. år",
				"§ 22; " + this.calculation.settings().benefit().source(), Unit.OERE_PER_YEAR)
			.rounded(this.calculation.toKronerDivisibleByTwelve())
			.of(Operation.MAX, Calculation.ZERO, smallest);
		return this.calculation.hasRate(RateCodes.LEAST_PAID) ? ifWorthPaying(yearly) : yearly;
	}

	/** D and E. */
	private Term byRentAndIncome(Term counted, Term income) {
		Term overLimit = positive("benefit.incomeOverLimit", "BENEFIT-05", "Indkomst over grænsen",
				step("benefit.incomeToLimit", "BENEFIT-05", "Indkomst i forhold til grænsen", "§ 22",
						Unit.OERE_PER_YEAR)
					.of(Operation.SUBTRACT, income, incomeLimit()));
		Term ofRent = step("benefit.ofRent", "BENEFIT-05", "Del af huslejen", "§ 22", Unit.OERE_PER_YEAR)
			.of(Operation.MULTIPLY, counted, this.calculation.rate(RateCodes.RENT_PART));
		Term ofIncome = step("benefit.ofIncome", "BENEFIT-05", "Del af indkomst over grænsen", "§ 22",
				Unit.OERE_PER_YEAR)
			.of(Operation.MULTIPLY, overLimit, this.calculation.rate(RateCodes.INCOME_PART));
		return step("benefit.byRentAndIncome", "BENEFIT-05", "Boligstøtte efter husleje og indkomst", "§ 22",
				Unit.OERE_PER_YEAR)
			.of(Operation.SUBTRACT, ofRent, ofIncome);
	}

	private Term incomeLimit() {
		Term limit = this.calculation.rate(RateCodes.INCOME_LIMIT);
		if (this.household.children() < 2) {
			return limit;
		}
		Term counting = step("benefit.childrenCounting", "BENEFIT-04", "Børn, der tæller", "§ 22 stk. 1", Unit.PERSONS)
			.of(Operation.MIN, children(), Term.constant(4, Unit.PERSONS));
		Term further = step("benefit.furtherChildren", "BENEFIT-04", "Børn ud over det første", "§ 22 stk. 1",
				Unit.PERSONS)
			.of(Operation.SUBTRACT, counting, Term.constant(1, Unit.PERSONS));
		Term raise = step("benefit.incomeLimitRaise", "BENEFIT-04", "Forhøjelse af indkomstgrænsen", "§ 22 stk. 1",
				Unit.OERE_PER_YEAR)
			.of(Operation.MULTIPLY, this.calculation.rate(RateCodes.INCOME_LIMIT_PER_CHILD), further);
		return step("benefit.incomeLimit", "BENEFIT-04", "Indkomstgrænse", "§ 22 stk. 1", Unit.OERE_PER_YEAR)
			.of(Operation.ADD, limit, raise);
	}

	/** G: at most 15 % without children, unless an exception applies. */
	private Optional<Term> withoutChildren(Term counted) {
		Term without = step("benefit.withoutChildren", "BENEFIT-07", "Husstand uden børn", "§ 22 stk. 3", Unit.ANSWER)
			.of(Operation.SAME, children(), Term.constant(0, Unit.PERSONS));
		if (!without.value().isYes()) {
			return Optional.empty();
		}
		Term exception = step("benefit.exception", "BENEFIT-07", "Undtaget fra grænsen uden børn", "§ 22 stk. 3",
				Unit.ANSWER)
			.of(Operation.ANY, this.calculation.fact(FactKeys.PENSION, "Førtids- eller seniorpension i husstanden",
					Value.answer(this.household.pension())), mobility(), roundTheClock());
		if (exception.value().isYes()) {
			return Optional.empty();
		}
		return Optional.of(step("benefit.mostWithoutChildren", "BENEFIT-07", "Højeste boligstøtte uden børn",
				"§ 22 stk. 3", Unit.OERE_PER_YEAR)
			.of(Operation.MULTIPLY, counted, this.calculation.rate(RateCodes.PART_WITHOUT_CHILDREN)));
	}

	/** H: where two factors apply, the larger. */
	private Term highest() {
		List<Term> factors = new ArrayList<>();
		Term many = step("benefit.manyChildren", "BENEFIT-08", "Fire eller flere børn", "§ 23", Unit.ANSWER)
			.of(Operation.AT_LEAST, children(), Term.constant(4, Unit.PERSONS));
		if (many.value().isYes()) {
			factors.add(this.calculation.rate(RateCodes.HIGHEST_FACTOR_CHILDREN));
		}
		Term handicap = step("benefit.handicap", "BENEFIT-08", "Svært bevægelseshæmmet eller døgnhjælp", "§ 23",
				Unit.ANSWER)
			.of(Operation.ANY, mobility(), roundTheClock());
		if (handicap.value().isYes()) {
			factors.add(this.calculation.rate(RateCodes.HIGHEST_FACTOR_HANDICAP));
		}
		Term highest = this.calculation.rate(RateCodes.HIGHEST_BENEFIT);
		if (factors.isEmpty()) {
			return highest;
		}
		Term factor = (factors.size() == 1) ? factors.get(0)
				: step("benefit.highestFactor", "BENEFIT-08", "Største forhøjelse", "§ 23", Unit.FACTOR)
					.of(Operation.MAX, factors);
		return step("benefit.highest", "BENEFIT-08", "Højeste boligstøtte, forhøjet", "§ 23", Unit.OERE_PER_YEAR)
			.of(Operation.MULTIPLY, highest, factor);
	}

	private Term ifWorthPaying(Term yearly) {
		Term enough = step("benefit.enough", "BENEFIT-09", "Mindst det mindste beløb, der udbetales", "§ 22",
				Unit.ANSWER)
			.of(Operation.AT_LEAST, yearly, this.calculation.rate(RateCodes.LEAST_PAID));
		return step("benefit.paid", "BENEFIT-09", "Boligstøtte, der udbetales, pr. år", "§ 22", Unit.OERE_PER_YEAR)
			.of(Operation.CHOOSE, enough, yearly, Calculation.ZERO);
	}

	private Term positive(String id, String ruleId, String label, Term term) {
		return step(id, ruleId, label, "§ 22", Unit.OERE_PER_YEAR).of(Operation.MAX, Calculation.ZERO, term);
	}

	private Term persons() {
		return step("benefit.persons", "BENEFIT-02", "Personer i husstanden", "", Unit.PERSONS).of(Operation.ADD,
				this.calculation.adults(), children());
	}

	private Term children() {
		return this.calculation.fact(FactKeys.CHILDREN, "Børn under 18 år i husstanden den 1. i måneden",
				Value.of(this.household.children(), Unit.PERSONS));
	}

	private Term mobility() {
		return this.calculation.fact(FactKeys.MOBILITY, "Svært bevægelseshæmmet i egnet bolig",
				Value.answer(this.household.severeMobilityHandicap()));
	}

	private Term roundTheClock() {
		return this.calculation.fact(FactKeys.ROUND_THE_CLOCK, "Døgnhjælp",
				Value.answer(this.household.roundTheClockHelp()));
	}

	private static boolean handicapOrHelp(HouseholdFacts household) {
		return household.severeMobilityHandicap() || household.roundTheClockHelp();
	}

	private ExplanationBuilder.StepBuilder wealthStep(String id, String label) {
		return step(id, "BENEFIT-10", label, "", Unit.OERE_PER_YEAR);
	}

	private ExplanationBuilder.StepBuilder step(String id, String ruleId, String label, String paragraph, Unit unit) {
		return this.calculation.step(id, ruleId, label, (ACT + " " + paragraph).strip(), unit);
	}

}
