package dk.udslusning.rules.refund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.explanation.Value;
import dk.udslusning.rules.money.Money;
import dk.udslusning.rules.rate.Unit;

/**
 * Rent and other compulsory payments of a full month, in øre. The rent is the lease's,
 * before housing benefit (RENT-01); deposit and reminder fees never count. Compulsory
 * payments count when their kind is confirmed (RENT-02): an unconfirmed kind is shown
 * with and without, and never silently left out.
 * <p>
 * Example: rent 7.500,00, antenna 120,00 (confirmed) and laundry 50,00 (unconfirmed):
 * 7.620,00 counts, and 7.670,00 if laundry did. Source: SEL § 163 a; BEK 718 of 19/6-2013
 * § 3 stk. 1.
 */
final class RentAndCompulsoryPayments {

	private static final String RENT_SOURCE = "Serviceloven § 163 a";

	private static final String COMPULSORY_SOURCE = "BEK 718 af 19/6-2013 § 3 stk. 1";

	private static final int FIRST = 1;

	private RentAndCompulsoryPayments() {
	}

	/** The rent alone, on the month's first day. */
	static Term rent(Calculation calculation) {
		return rent(calculation, FIRST, calculation.facts().home().rent());
	}

	/** Rent and confirmed payments. */
	static Term confirmed(Calculation calculation, Price price) {
		return sum(calculation, price, "rent", "Husleje og bekræftede pligtige ydelser",
				List.of(CompulsoryKind.Status.CONFIRMED));
	}

	/** Rent, confirmed and unconfirmed payments. */
	static Term withUnconfirmed(Calculation calculation, Price price) {
		return sum(calculation, price, "rentWithUnconfirmed", "Husleje og alle pligtige ydelser, også ubekræftede",
				List.of(CompulsoryKind.Status.CONFIRMED, CompulsoryKind.Status.UNCONFIRMED));
	}

	private static Term rent(Calculation calculation, int number, Money rent) {
		return (number == FIRST)
				? calculation.fact(FactKeys.RENT, "Husleje før boligstøtte", Value.of(rent, Unit.OERE_PER_MONTH))
				: calculation.fact(FactKeys.RENT + "." + number, "Husleje før boligstøtte, " + number + ". pris",
						Value.of(rent, Unit.OERE_PER_MONTH));
	}

	private static Term sum(Calculation calculation, Price price, String id, String label,
			List<CompulsoryKind.Status> counting) {
		List<Term> terms = new ArrayList<>();
		terms.add(rent(calculation, price.number(), price.rent()));
		price.payments()
			.stream()
			.filter((payment) -> counting.contains(payment.kind().status()))
			.forEach((payment) -> terms.add(payment.fact(calculation, price.number())));
		if (terms.size() == 1) {
			return terms.get(0);
		}
		boolean first = price.number() == FIRST;
		return calculation
			.step(id + (first ? ".monthly" : "." + price.number() + ".monthly"), "RENT-02",
					first ? label : label + ", " + price.number() + ". pris", COMPULSORY_SOURCE, Unit.OERE)
			.of(Operation.ADD, terms);
	}

	/** Source of the rent's own lines. */
	static String source() {
		return RENT_SOURCE;
	}

	/**
	 * A payment with its kind from the table.
	 *
	 * @param kind the kind on the month's first day
	 * @param payment the payment
	 */
	record KnownPayment(CompulsoryKind kind, CompulsoryPayment payment) {

		Term fact(Calculation calculation, int price) {
			boolean first = price == FIRST;
			return calculation.fact(FactKeys.COMPULSORY + this.kind.code() + (first ? "" : "." + price),
					this.kind.label() + (first ? "" : ", " + price + ". pris"),
					Value.of(this.payment.monthly(), Unit.OERE_PER_MONTH));
		}

	}

	/**
	 * What the home costs for some or all days of the month.
	 *
	 * @param number which price of the month, from 1
	 * @param from its first day; null for the one that holds on the month's first
	 * @param rent the rent per month
	 * @param payments the payments besides it
	 */
	record Price(int number, LocalDate from, Money rent, List<KnownPayment> payments) {

	}

}
