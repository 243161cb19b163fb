package dk.udslusning.rules.refund;

import java.time.YearMonth;
import java.util.Objects;

import dk.udslusning.rules.explanation.Explanation;
import dk.udslusning.rules.explanation.ExplanationBuilder;
import dk.udslusning.rules.explanation.FactOrigin;
import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.explanation.Value;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.Unit;

/**
 * A refund that was decided before the case was registered here, and is taken over as it
 * stands: one entered amount, which nothing calculates again. It holds until a change of
 * the citizen's circumstances or of the rates is decided (REFUND-04).
 * <p>
 * Amounts are øre per month. The housing benefit and the own payment are those that the
 * decision names; the refund need not be their difference, since it is a fact. Source:
 * SEL § 163 a; FVL § 24 (what a decision rests on).
 * <p>
 * Example: decided on 3 January 2026, from January 2026, at 3.355,58 kr.: the explanation
 * has the one step "Refusion af husleje: 3.355,58 kr.", from the decision.
 *
 * @param month the first month it holds for
 * @param refund the refund of a full month
 * @param benefit the household's housing benefit of a month
 * @param ownPayment the own payment of a month
 */
public record TakenOverRefund(YearMonth month, Money refund, Money benefit, Money ownPayment) {

	private static final String RULE = "REFUND-04";

	private static final String ACT = "Serviceloven § 163 a";

	public TakenOverRefund {
		Objects.requireNonNull(month, "month");
		if (refund.isNegative() || benefit.isNegative() || ownPayment.isNegative()) {
			throw new IllegalArgumentException("The amounts of a decision are zero or more");
		}
	}

	/**
	 * Explains the amount by where it stands.
	 * @param origin who took it over, on which day, and where the decision stands
	 * @return the explanation, with no rate and no formula
	 */
	public Explanation explain(FactOrigin origin) {
		ExplanationBuilder explanation = new ExplanationBuilder("REFUND", "Refusion af husleje, overtaget",
				this.month.atDay(1));
		result(explanation, "refundOere", "refund", "Refusion af husleje", this.refund, origin);
		result(explanation, "housingBenefitOere", "benefit", "Boligstøtte, hele husstanden", this.benefit, origin);
		result(explanation, "ownPaymentOere", "ownPayment", "Egenbetaling", this.ownPayment, origin);
		return explanation.build();
	}

	private static void result(ExplanationBuilder explanation, String key, String id, String label, Money amount,
			FactOrigin origin) {
		Term entered = explanation.fact("takenOver." + id, label + ", som afgjort",
				Value.of(amount, Unit.OERE_PER_MONTH), origin);
		explanation.result(key, label,
				explanation.step(id, RULE, label, ACT, Unit.OERE).main().of(Operation.TAKE, entered));
	}

}
