package dk.udslusning.casefile.home;

import java.util.List;
import java.util.stream.Stream;

import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.refund.CompulsoryPayment;

/**
 * What a tenant must pay the landlord besides the rent, in øre per month, by usual kind
 * (BEK 718 § 3 stk. 1). Which kinds count is the catalogue's question, not this record's.
 *
 * @param heatOere heat on account
 * @param waterOere water on account
 * @param antennaOere antenna, television and internet of the housing organisation
 * @param laundryOere common laundry
 * @param otherOere all else
 */
public record CompulsoryPayments(long heatOere, long waterOere, long antennaOere, long laundryOere, long otherOere) {

	public CompulsoryPayments {
		if (heatOere < 0 || waterOere < 0 || antennaOere < 0 || laundryOere < 0 || otherOere < 0) {
			throw new IllegalArgumentException("A compulsory payment is zero or more");
		}
	}

	/**
	 * A home with nothing to pay but the rent.
	 */
	public static CompulsoryPayments none() {
		return new CompulsoryPayments(0, 0, 0, 0, 0);
	}

	/**
	 * The payments of a form, in which an empty field means nothing to pay.
	 */
	public static CompulsoryPayments of(Money heat, Money water, Money antenna, Money laundry, Money other) {
		return new CompulsoryPayments(oere(heat), oere(water), oere(antenna), oere(laundry), oere(other));
	}

	public Money heat() {
		return Money.ofOere(this.heatOere);
	}

	public Money water() {
		return Money.ofOere(this.waterOere);
	}

	public Money antenna() {
		return Money.ofOere(this.antennaOere);
	}

	public Money laundry() {
		return Money.ofOere(this.laundryOere);
	}

	public Money other() {
		return Money.ofOere(this.otherOere);
	}

	/**
	 * All kinds together, per month.
	 */
	public Money total() {
		return heat().plus(water()).plus(antenna()).plus(laundry()).plus(other());
	}

	/**
	 * The kinds that cost something, as the calculation of the refund takes them.
	 */
	public List<CompulsoryPayment> toList() {
		return Stream
			.of(new CompulsoryPayment("HEAT", heat()), new CompulsoryPayment("WATER", water()),
					new CompulsoryPayment("ANTENNA", antenna()), new CompulsoryPayment("LAUNDRY", laundry()),
					new CompulsoryPayment("OTHER", other()))
			.filter((payment) -> payment.monthly().isPositive())
			.toList();
	}

	private static long oere(Money money) {
		return (money != null) ? money.oere() : 0;
	}

}
