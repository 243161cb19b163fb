package dk.udslusning.rules.ability;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dk.udslusning.rules.ability.AbilityOutcome.Assessed;
import dk.udslusning.rules.ability.AbilityOutcome.NormMissing;
import dk.udslusning.rules.ability.AbilityOutcome.NormUnconfirmed;
import dk.udslusning.rules.explanation.ExplanationBuilder;
import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.explanation.Value;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.DatedRate;
import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.rules.rate.Rates;
import dk.udslusning.rules.rate.Unit;

/**
 * Whether a household can pay the full rent itself once the refund ends, in øre per
 * month: income after tax less fixed costs and the norm's disposable amount (ABILITY-01,
 * ABILITY-02), against the full rent less housing benefit (ABILITY-03). Where what is
 * left is exactly the rent, it can (ABILITY-04).
 * <p>
 * The norm is the municipality's choice and dated; every amount of it must be confirmed
 * for the month, because a decision rests on the answer. All terms are whole øre and
 * nothing is rounded. An adult beyond the second counts as the second does.
 * <p>
 * Example: 2024, single with a child of 5; income after tax 17.500,00, fixed costs
 * 2.200,00: 17.500,00 - 2.200,00 - (7.240,00 + 2.520,00) = 5.540,00 is left for the home.
 * The rent is 8.150,00 and the benefit 1.900,00, so 6.250,00 is to be paid: 710,00 is
 * missing, and the household cannot pay. Source: lov om frikommunenetværk § 25.
 */
public final class AbilityToPay {

	/** The kind of explanation. */
	public static final String KIND = "ABILITY_TO_PAY";

	/** Key of the answer among the results. */
	public static final String CAN_PAY = "canPay";

	private static final String ACT = "Lov om frikommunenetværk § 25";

	private static final String NORM = ACT + "; kommunens norm for rådighedsbeløb";

	private static final Term ZERO = Term.constant(0, Unit.OERE_PER_MONTH);

	private final Rates rates;

	/**
	 * A test by a norm.
	 * @param rates the disposable amounts, dated
	 */
	public AbilityToPay(Rates rates) {
		this.rates = rates;
	}

	/**
	 * Tests the ability to pay.
	 * @param facts of the household in the month of the assessment
	 * @return the answer, or the first amount of the norm that is missing or not
	 * confirmed
	 */
	public AbilityOutcome assess(AbilityFacts facts) {
		LocalDate day = facts.month().atDay(1);
		Map<String, DatedRate> norm = new LinkedHashMap<>();
		for (String code : neededRates(facts)) {
			DatedRate rate = this.rates.find(code, day).orElse(null);
			if (rate == null) {
				return new NormMissing(code, facts.month());
			}
			if (!rate.isConfirmed()) {
				return new NormUnconfirmed(code, facts.month(), rate.status());
			}
			norm.put(code, rate);
		}
		return new Assessed(assess(facts, norm, new ExplanationBuilder(KIND, "Betalingsevne", day)));
	}

	private static List<String> neededRates(AbilityFacts facts) {
		List<String> codes = new ArrayList<>();
		codes.add(RateCodes.DISPOSABLE_SINGLE);
		if (facts.adults() > 1) {
			codes.add(RateCodes.DISPOSABLE_FURTHER_ADULT);
		}
		if (facts.infants() > 0) {
			codes.add(RateCodes.DISPOSABLE_CHILD_0_TO_1);
		}
		if (facts.smallChildren() > 0) {
			codes.add(RateCodes.DISPOSABLE_CHILD_2_TO_6);
		}
		if (facts.schoolChildren() > 0) {
			codes.add(RateCodes.DISPOSABLE_CHILD_7_TO_17);
		}
		return codes;
	}

	private static Ability assess(AbilityFacts facts, Map<String, DatedRate> norm, ExplanationBuilder explanation) {
		Term disposable = disposableAmount(facts, norm, explanation);
		Term left = explanation
			.step("ability.left", "ABILITY-02", "Indkomst minus faste udgifter og rådighedsbeløb", ACT,
					Unit.OERE_PER_MONTH)
			.main()
			.of(Operation.SUBTRACT,
					amount(facts, explanation, AbilityFactKeys.INCOME, "Husstandens indkomst efter skat",
							facts.incomeAfterTax()),
					amount(facts, explanation, AbilityFactKeys.FIXED_COSTS, "Faste udgifter ud over boligen",
							facts.fixedCosts()),
					disposable);
		Term available = explanation
			.step("ability.available", "ABILITY-02", "Tilbage til boligen", ACT, Unit.OERE_PER_MONTH)
			.main()
			.of(Operation.MAX, ZERO, left);
		Term rent = explanation
			.step("ability.rent", "ABILITY-03", "Fuld husleje efter boligstøtte", ACT, Unit.OERE_PER_MONTH)
			.main()
			.of(Operation.SUBTRACT,
					amount(facts, explanation, AbilityFactKeys.RENT, "Fuld husleje med ydelser", facts.fullRent()),
					amount(facts, explanation, AbilityFactKeys.BENEFIT, "Boligstøtte", facts.benefit()));
		Term canPay = explanation
			.step("ability.canPay", "ABILITY-04", "Husstanden kan betale den fulde husleje", ACT, Unit.ANSWER)
			.main()
			.of(Operation.AT_LEAST, available, rent);
		Term missing = explanation
			.step("ability.missing", "ABILITY-04", "Husleje i forhold til det, der er tilbage", ACT,
					Unit.OERE_PER_MONTH)
			.of(Operation.SUBTRACT, rent, available);
		Term shortfall = explanation
			.step("ability.shortfall", "ABILITY-04", "Det mangler husstanden", ACT, Unit.OERE_PER_MONTH)
			.main()
			.of(Operation.MAX, ZERO, missing);
		explanation.result("availableOere", "Tilbage til boligen", available);
		explanation.result("rentAfterBenefitOere", "Fuld husleje efter boligstøtte", rent);
		explanation.result(CAN_PAY, "Husstanden kan betale den fulde husleje", canPay);
		explanation.result("shortfallOere", "Det mangler husstanden", shortfall);
		return new Ability(canPay.value().isYes(), available.money(), rent.money(), shortfall.money(),
				explanation.build());
	}

	private static Term disposableAmount(AbilityFacts facts, Map<String, DatedRate> norm,
			ExplanationBuilder explanation) {
		List<Term> parts = new ArrayList<>();
		Term adults = explanation.fact(AbilityFactKeys.ADULTS, "Voksne i husstanden",
				Value.of(facts.adults(), Unit.PERSONS), facts.from(AbilityFactKeys.ADULTS));
		parts.add(explanation.rate(norm.get(RateCodes.DISPOSABLE_SINGLE)));
		Term further = explanation
			.step("ability.furtherAdults", "ABILITY-01", "Voksne ud over den første", NORM, Unit.PERSONS)
			.of(Operation.SUBTRACT, adults, Term.constant(1, Unit.PERSONS));
		if (facts.adults() > 1) {
			parts.add(times("ability.forAdults", "Rådighedsbeløb for de øvrige voksne",
					norm.get(RateCodes.DISPOSABLE_FURTHER_ADULT), further, explanation));
		}
		addChildren(parts, AbilityFactKeys.CHILDREN_0_TO_1, "Børn på 0-1 år", facts, facts.infants(),
				norm.get(RateCodes.DISPOSABLE_CHILD_0_TO_1), explanation);
		addChildren(parts, AbilityFactKeys.CHILDREN_2_TO_6, "Børn på 2-6 år", facts, facts.smallChildren(),
				norm.get(RateCodes.DISPOSABLE_CHILD_2_TO_6), explanation);
		addChildren(parts, AbilityFactKeys.CHILDREN_7_TO_17, "Børn på 7-17 år", facts, facts.schoolChildren(),
				norm.get(RateCodes.DISPOSABLE_CHILD_7_TO_17), explanation);
		return explanation
			.step("ability.disposable", "ABILITY-01", "Husstandens rådighedsbeløb", NORM, Unit.OERE_PER_MONTH)
			.main()
			.of(Operation.ADD, parts);
	}

	private static void addChildren(List<Term> parts, String key, String label, AbilityFacts facts, int children,
			DatedRate rate, ExplanationBuilder explanation) {
		if (children > 0) {
			Term count = explanation.fact(key, label, Value.of(children, Unit.PERSONS), facts.from(key));
			parts.add(times("ability.for" + key.substring(key.lastIndexOf('.') + 1), "Rådighedsbeløb, " + label, rate,
					count, explanation));
		}
	}

	private static Term times(String id, String label, DatedRate rate, Term persons, ExplanationBuilder explanation) {
		return explanation.step(id, "ABILITY-01", label, NORM, Unit.OERE_PER_MONTH)
			.of(Operation.MULTIPLY, explanation.rate(rate), persons);
	}

	private static Term amount(AbilityFacts facts, ExplanationBuilder explanation, String key, String label,
			Money money) {
		return explanation.fact(key, label, Value.of(money, Unit.OERE_PER_MONTH), facts.from(key));
	}

}
