package dk.udslusning.rules.refund;

import java.util.Objects;

import dk.udslusning.rules.money.Money;

/**
 * A payment that the lease makes compulsory besides the rent.
 *
 * @param kind code of the kind
 * @param monthly the amount per month, zero or more
 */
public record CompulsoryPayment(String kind, Money monthly) {

	public CompulsoryPayment {
		Objects.requireNonNull(kind, "kind");
		if (monthly.isNegative()) {
			throw new IllegalArgumentException("A compulsory payment is zero or more");
		}
	}

}
