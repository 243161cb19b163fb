package dk.udslusning.casefile.ownpayment;

import dk.udslusning.rules.money.Money;

/**
 * What is known about own payment besides the rates.
 *
 * @param entered amount per month where no rate holds (§ 107), or null
 * @param enteredSource where that amount comes from, or null
 * @param reduction none, reduced or waived
 * @param reducedTo amount per month after a reduction, or null
 * @param reason why it is reduced or waived, or null
 */
public record OwnPaymentTerms(Money entered, String enteredSource, Reduction reduction, Money reducedTo,
		String reason) {

	/** The rate decides. */
	public static final OwnPaymentTerms BY_RATE = new OwnPaymentTerms(null, null, Reduction.NONE, null, null);

	/**
	 * The amount after reduction: zero where it is waived, null where nothing is reduced.
	 */
	public Money afterReduction() {
		return switch (this.reduction) {
			case NONE -> null;
			case REDUCED -> this.reducedTo;
			case WAIVED -> Money.ZERO;
		};
	}

}
