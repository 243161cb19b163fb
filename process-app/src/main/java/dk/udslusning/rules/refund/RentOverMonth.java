package dk.udslusning.rules.refund;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.rate.Unit;
import dk.udslusning.rules.refund.RentAndCompulsoryPayments.KnownPayment;
import dk.udslusning.rules.refund.RentAndCompulsoryPayments.Price;

/**
 * The rent of a month, in øre: the lease's price for its days. Where the price changes
 * inside the month, each price counts for its own days, and the sum is rounded once, as
 * one monthly term (RENT-03).
 * <p>
 * Example: 7.500,00 until 14 March and 7.810,00 from the 15th: 7.500,00 x 14 / 31 +
 * 7.810,00 x 17 / 31 = 3.387,0968 + 4.282,9032 = 7.670,00. Source: SEL § 163 a.
 */
final class RentOverMonth {

	private static final String SOURCE = "Serviceloven § 163 a; huslejen efter dage, hvor den ændrer sig";

	private final Calculation calculation;

	private final PartMonth partMonth;

	private final List<Price> prices;

	private final List<List<Term>> days;

	RentOverMonth(Calculation calculation, PartMonth partMonth, List<Price> prices) {
		this.calculation = calculation;
		this.partMonth = partMonth;
		this.prices = prices;
		this.days = (prices.size() == 1) ? List.of(partMonth.rentDays())
				: IntStream.range(0, prices.size()).mapToObj(this::daysOf).toList();
	}

	/** Rent and confirmed payments. */
	Term confirmed(boolean main) {
		List<Term> monthly = this.prices.stream()
			.map((price) -> RentAndCompulsoryPayments.confirmed(this.calculation, price))
			.toList();
		return forMonth("rent", monthly, "RENT-01", "Husleje for måneden", main);
	}

	/** Rent, confirmed and unconfirmed payments. */
	Term withUnconfirmed() {
		List<Term> monthly = this.prices.stream()
			.map((price) -> RentAndCompulsoryPayments.withUnconfirmed(this.calculation, price))
			.toList();
		return forMonth("rentWithUnconfirmed", monthly, "RENT-02", "Husleje for måneden med ubekræftede ydelser",
				false);
	}

	/** The payments of every price of the month, without repeating what stays. */
	Stream<KnownPayment> payments() {
		return this.prices.stream().flatMap((price) -> price.payments().stream()).distinct();
	}

	private Term forMonth(String id, List<Term> monthly, String ruleId, String label, boolean main) {
		if (monthly.size() == 1) {
			return this.partMonth.of(monthly.get(0), this.days.get(0), id + ".forMonth", ruleId, label,
					RentAndCompulsoryPayments.source(), main);
		}
		List<Term> parts = new ArrayList<>();
		for (int i = 0; i < monthly.size(); i++) {
			parts.add(this.calculation
				.step(id + "." + (i + 1) + ".forDays", "RENT-03", label + ", " + (i + 1) + ". pris", SOURCE, Unit.OERE)
				.of(Operation.PRORATE, monthly.get(i), this.days.get(i).get(0), this.days.get(i).get(1)));
		}
		var sum = this.calculation.step(id + ".forMonth", "RENT-03", label, SOURCE, Unit.OERE)
			.rounded(this.calculation.toOere());
		if (main) {
			sum.main();
		}
		return sum.of(Operation.ADD, parts);
	}

	private List<Term> daysOf(int index) {
		LocalDate to = (index + 1 < this.prices.size()) ? this.prices.get(index + 1).from().minusDays(1) : null;
		return this.partMonth.rentDays(index + 1, this.prices.get(index).from(), to);
	}

}
