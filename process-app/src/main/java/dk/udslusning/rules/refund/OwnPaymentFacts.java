package dk.udslusning.rules.refund;

import dk.udslusning.rules.money.Money;

/**
 * What is known about own payment besides the rates. A reduced amount goes before an
 * entered one, and that before the rate; without income it is zero whatever stands here.
 *
 * @param enteredMonthly an amount per month that was entered with its source, or
 * {@code null}; needed for a § 107 place
 * @param reducedTo the amount per month after reduction or waiver on application, or
 * {@code null}
 */
public record OwnPaymentFacts(Money enteredMonthly, Money reducedTo) {

	/** The rate decides. */
	public static final OwnPaymentFacts BY_RATE = new OwnPaymentFacts(null, null);

	public OwnPaymentFacts {
		if (enteredMonthly != null && enteredMonthly.isNegative() || reducedTo != null && reducedTo.isNegative()) {
			throw new IllegalArgumentException("An own payment is zero or more");
		}
	}

}
