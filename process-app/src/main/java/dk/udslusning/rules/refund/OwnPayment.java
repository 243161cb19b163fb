package dk.udslusning.rules.refund;

import java.util.Optional;

import dk.udslusning.rules.explanation.FactOrigin;
import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.explanation.Value;
import dk.udslusning.rules.rate.RateCodes;
import dk.udslusning.rules.rate.Unit;
import dk.udslusning.rules.refund.MunicipalSettings.DayRateToMonth;

/**
 * What the tenant would pay for lodging had he or she stayed in the shelter, in øre per
 * month. Flat: neither children nor a higher wage change it, and it is never divided.
 * <p>
 * Without income in the month it is zero, without more (OWN-04); where income begins or
 * ends inside the month, {@link PartMonth} counts its days. Else a reduction on
 * application counts (OWN-03), else an entered amount (OWN-02), else the daily rate of §§
 * 109 or 110 (OWN-01), made a month by the municipality's choice (OWN-05); from another
 * housing situation the scheme's comparison rate. A § 107 place has no rate: the amount
 * must be entered. Rounded once, as a monthly term, half up by default.
 * <p>
 * Example: § 110 in 2021, 93 kr. a day: 93 x 365 / 12 = 2.828,75 kr. Source: SEL § 163 a;
 * BEK 1244 of 13/11-2017.
 */
final class OwnPayment {

	private static final String SOURCE = "Serviceloven § 163 a; BEK 1244 af 13/11-2017";

	private OwnPayment() {
	}

	/** Whether the facts do not even allow a rate: § 107 without an amount. */
	static boolean lacksAmount(RefundFacts facts) {
		return rateNeeded(facts) && rateCode(facts).isEmpty();
	}

	/** The rate that the facts ask for, where they ask for one. */
	static Optional<String> neededRate(RefundFacts facts) {
		return rateNeeded(facts) ? rateCode(facts) : Optional.empty();
	}

	/** The full month's amount, exact. */
	static Term monthly(Calculation calculation) {
		RefundFacts facts = calculation.facts();
		boolean income = !facts.incomeDays().isNone();
		Term hasIncome = calculation.fact(FactKeys.TENANT_INCOME, "Lejeren har indkomst", Value.answer(income));
		if (!income) {
			calculation.step("ownPayment.noIncome", "OWN-04", "Lejeren er uden indkomst", SOURCE, Unit.ANSWER)
				.of(Operation.NOT, hasIncome);
			return calculation.step("ownPayment.monthly", "OWN-04", "Egenbetaling uden indkomst", SOURCE, Unit.OERE)
				.of(Operation.TAKE, Calculation.ZERO);
		}
		calculation.step("ownPayment.hasIncome", "OWN-04", "Lejeren har indkomst", SOURCE, Unit.ANSWER)
			.of(Operation.TAKE, hasIncome);
		if (facts.ownPayment().reducedTo() != null) {
			return calculation.step("ownPayment.monthly", "OWN-03", "Nedsat egenbetaling", SOURCE, Unit.OERE)
				.of(Operation.TAKE, calculation.fact(FactKeys.OWN_PAYMENT_REDUCED, "Egenbetaling nedsat til",
						Value.of(facts.ownPayment().reducedTo(), Unit.OERE_PER_MONTH)));
		}
		if (facts.ownPayment().enteredMonthly() != null) {
			return calculation.step("ownPayment.monthly", "OWN-02", "Indtastet egenbetaling", SOURCE, Unit.OERE)
				.of(Operation.TAKE, calculation.fact(FactKeys.OWN_PAYMENT_ENTERED, "Indtastet egenbetaling",
						Value.of(facts.ownPayment().enteredMonthly(), Unit.OERE_PER_MONTH)));
		}
		return byRate(calculation, rateCode(facts).orElseThrow());
	}

	private static Term byRate(Calculation calculation, String code) {
		RefundFacts facts = calculation.facts();
		Value origin = Value.code(facts.origin().name(), facts.origin().label());
		calculation.step("ownPayment.origin", "OWN-01", "Boligsituationen bestemmer satsen", SOURCE, Unit.ANSWER)
			.of(Operation.SAME, calculation.fact(FactKeys.ORIGIN, "Boligsituation før udslusning", origin),
					Term.constant(origin));
		DayRateToMonth choice = calculation.settings().dayRateToMonth();
		String source = SOURCE + "; " + calculation.settings().dayRateSource();
		Value chosen = Value.code(choice.name(), choice.label());
		calculation.step("ownPayment.setting", "OWN-05", "Fra dag til måned", source, Unit.ANSWER)
			.of(Operation.SAME,
					calculation.explanation()
						.fact(FactKeys.DAY_RATE_SETTING, "Sådan bliver en dagssats til en måned", chosen,
								FactOrigin.from(calculation.settings().dayRateSource())),
					Term.constant(chosen));
		Term rate = calculation.rate(code);
		if (choice == DayRateToMonth.DAYS_IN_MONTH) {
			Term days = calculation.step("ownPayment.monthDays", "OWN-05", "Dage i måneden", source, Unit.DAYS)
				.of(Operation.DAYS_IN_MONTH, calculation.month());
			return calculation.step("ownPayment.monthly", "OWN-01", "Egenbetaling for en hel måned", source, Unit.OERE)
				.of(Operation.MULTIPLY, rate, days);
		}
		return calculation.step("ownPayment.monthly", "OWN-01", "Egenbetaling for en hel måned", source, Unit.OERE)
			.of(Operation.PRORATE, rate, Term.constant(365, Unit.FACTOR), Calculation.TWELVE);
	}

	private static boolean rateNeeded(RefundFacts facts) {
		return !facts.incomeDays().isNone() && facts.ownPayment().reducedTo() == null
				&& facts.ownPayment().enteredMonthly() == null;
	}

	private static Optional<String> rateCode(RefundFacts facts) {
		return switch (facts.origin()) {
			case TEMPORARY_CARE_107 -> Optional.empty();
			case CRISIS_CENTRE_109 -> Optional.of(RateCodes.OWN_PAYMENT_109);
			case HOMELESS_SHELTER_110 -> Optional.of(RateCodes.OWN_PAYMENT_110);
			case OTHER -> Optional.of(facts.scheme().comparisonRate());
		};
	}

}
