package dk.udslusning.rules.refund;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dk.udslusning.rules.money.Money;

/**
 * What the lease says about the home and its price.
 *
 * @param areaM2 area in square metres, above zero; may be {@code null} where the benefit
 * is entered and not estimated
 * @param rent rent of the home alone per month, before housing benefit, without heat,
 * water, electricity and antenna; zero or more
 * @param compulsoryPayments payments besides the rent, each kind at most once
 */
public record HomeCosts(BigDecimal areaM2, Money rent, List<CompulsoryPayment> compulsoryPayments) {

	public HomeCosts {
		if (areaM2 != null && areaM2.signum() <= 0) {
			throw new IllegalArgumentException("A home has an area above zero");
		}
		if (rent.isNegative()) {
			throw new IllegalArgumentException("A rent is zero or more");
		}
		compulsoryPayments = List.copyOf(compulsoryPayments);
		Set<String> kinds = new HashSet<>();
		for (CompulsoryPayment payment : compulsoryPayments) {
			if (!kinds.add(payment.kind())) {
				throw new IllegalArgumentException("A kind of compulsory payment stands twice: " + payment.kind());
			}
		}
	}

}
