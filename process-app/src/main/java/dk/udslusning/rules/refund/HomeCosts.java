package dk.udslusning.rules.refund;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import dk.udslusning.rules.money.Money;

/**
 * What the lease says about the home and its price.
 *
 * @param areaM2 area in square metres, above zero; may be {@code null} where the benefit
 * is entered and not estimated
 * @param rent rent of the home alone per month, before housing benefit, without heat,
 * water, electricity and antenna; zero or more
 * @param compulsoryPayments payments besides the rent, each kind at most once
 * @param changes other prices that begin inside the month, in the order of their days
 */
public record HomeCosts(BigDecimal areaM2, Money rent, List<CompulsoryPayment> compulsoryPayments,
		List<RentChange> changes) {

	public HomeCosts {
		if (areaM2 != null && areaM2.signum() <= 0) {
			throw new IllegalArgumentException("A home has an area above zero");
		}
		if (rent.isNegative()) {
			throw new IllegalArgumentException("A rent is zero or more");
		}
		compulsoryPayments = List.copyOf(compulsoryPayments);
		changes = List.copyOf(changes);
		Set<String> kinds = new HashSet<>();
		for (CompulsoryPayment payment : compulsoryPayments) {
			if (!kinds.add(payment.kind())) {
				throw new IllegalArgumentException("A kind of compulsory payment stands twice: " + payment.kind());
			}
		}
	}

	/**
	 * A price that holds all month.
	 * @param areaM2 area in square metres, or {@code null}
	 * @param rent rent per month
	 * @param compulsoryPayments payments besides the rent
	 */
	public HomeCosts(BigDecimal areaM2, Money rent, List<CompulsoryPayment> compulsoryPayments) {
		this(areaM2, rent, compulsoryPayments, List.of());
	}

	/** The payments of every price of the month. */
	Stream<CompulsoryPayment> allPayments() {
		return Stream.concat(this.compulsoryPayments.stream(),
				this.changes.stream().flatMap((change) -> change.compulsoryPayments().stream()));
	}

}
