package dk.udslusning.rules.refund;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dk.udslusning.rules.explanation.Operation;
import dk.udslusning.rules.explanation.Term;
import dk.udslusning.rules.explanation.Value;
import dk.udslusning.rules.rate.Unit;
import dk.udslusning.rules.scheme.Origin;

/**
 * The days of a month that each term covers: rent as the lease runs, also through notice;
 * benefit from moving in to moving out; own payment from discharge (from another housing
 * situation: from the lease), never for a day on which the shelter charges it, nor for one
 * that an earlier transitional home carries. Nothing after the last legal day.
 * <p>
 * Example: a lease from the 15th of a month with 31 days, discharge and moving in on the
 * 20th gives 17 days' rent, 12 days' benefit and 12 days' own payment. Source: SEL § 163
 * a; part months by days. Rule PART-01.
 */
final class PartMonth {

	private static final String RULE = "PART-01";

	private static final String SOURCE = "Serviceloven § 163 a; delmåneder efter dage";

	private final Calculation calculation;

	private final Periods periods;

	PartMonth(Calculation calculation) {
		this.calculation = calculation;
		this.periods = calculation.facts().periods();
	}

	/** The days of rent, or nothing where the whole month counts without dates. */
	List<Term> rentDays() {
		return days("rent.days", "Dage med husleje", fromLease(), lastOfLease("rent.lastDay", false));
	}

	List<Term> benefitDays() {
		Term from = (this.periods.movedIn() != null)
				? notBeforeLease("benefit.firstDay", "Første dag med boligstøtte", movedIn()) : fromLease();
		return days("benefit.days", "Dage med boligstøtte", from, lastOfLease("benefit.lastDay", true));
	}

	List<Term> ownPaymentDays() {
		Term from = fromLease();
		if (this.calculation.facts().origin() != Origin.OTHER && this.periods.discharged() != null) {
			from = notBeforeLease("ownPayment.firstDay", "Første dag med egenbetaling", this.calculation
				.fact(FactKeys.DISCHARGED, "Udskrevet fra boformen", Value.of(this.periods.discharged())));
		}
		else if (this.calculation.facts().origin() != Origin.OTHER && this.periods.movedIn() != null) {
			from = notBeforeLease("ownPayment.firstDay", "Første dag med egenbetaling", movedIn());
		}
		if (this.periods.ownPaymentFrom() != null) {
			from = notBefore(from, this.calculation.fact(FactKeys.OWN_PAYMENT_FROM,
					"Egenbetaling i den tidligere bolig er slut", Value.of(this.periods.ownPaymentFrom())));
		}
		return days("ownPayment.days", "Dage med egenbetaling", from, lastOfLease("ownPayment.lastDay", false));
	}

	/**
	 * An amount for the days of a term.
	 * @param days number of days and length of the month, or nothing for the whole month
	 */
	Term of(Term monthly, List<Term> days, String id, String ruleId, String label, String source, boolean main) {
		var step = this.calculation.step(id, ruleId, label, source, Unit.OERE).rounded(this.calculation.toOere());
		if (main) {
			step.main();
		}
		return days.isEmpty() ? step.of(Operation.TAKE, monthly)
				: step.of(Operation.PRORATE, monthly, days.get(0), days.get(1));
	}

	private Term fromLease() {
		return (this.periods.leaseStart() != null) ? this.calculation.fact(FactKeys.LEASE_START,
				"Lejemålets første dag", Value.of(this.periods.leaseStart())) : null;
	}

	private Term movedIn() {
		return this.calculation.fact(FactKeys.MOVED_IN, "Indflyttet", Value.of(this.periods.movedIn()));
	}

	private Term notBeforeLease(String id, String label, Term day) {
		Term lease = fromLease();
		return (lease != null) ? this.calculation.step(id, RULE, label, SOURCE, Unit.DATE).of(Operation.MAX, lease, day)
				: day;
	}

	private Term notBefore(Term from, Term day) {
		return (from != null) ? this.calculation
			.step("ownPayment.onceOnly", RULE, "Første dag med egenbetaling i den nye bolig", SOURCE, Unit.DATE)
			.of(Operation.MAX, from, day) : day;
	}

	private Term lastOfLease(String id, boolean whileLivingThere) {
		List<Term> ends = new ArrayList<>();
		if (this.periods.leaseEnd() != null) {
			ends.add(this.calculation.fact(FactKeys.LEASE_END, "Lejemålets sidste dag",
					Value.of(this.periods.leaseEnd())));
		}
		if (whileLivingThere && this.periods.movedOut() != null) {
			ends.add(this.calculation.fact(FactKeys.MOVED_OUT, "Fraflyttet", Value.of(this.periods.movedOut())));
		}
		if (this.periods.lastLegalDay() != null) {
			ends.add(this.calculation.fact(FactKeys.LAST_LEGAL_DAY, "Ordningens sidste dag for borgeren",
					Value.of(this.periods.lastLegalDay())));
		}
		if (ends.size() < 2) {
			return ends.isEmpty() ? null : ends.get(0);
		}
		return this.calculation.step(id, RULE, "Sidste dag", SOURCE, Unit.DATE).of(Operation.MIN, ends);
	}

	private List<Term> days(String id, String label, Term from, Term to) {
		if (from == null && to == null) {
			return List.of();
		}
		Term month = this.calculation.month();
		Term first = (from != null) ? from : Term.constant(Value.of(this.calculation.facts().month().atDay(1)));
		Term days = this.calculation.step(id, RULE, label, SOURCE, Unit.DAYS)
			.of(Operation.DAYS_WITHIN, Stream.of(month, first, to).filter((term) -> term != null).toList());
		Term length = this.calculation.step(id + ".inMonth", RULE, "Dage i måneden", SOURCE, Unit.DAYS)
			.of(Operation.DAYS_IN_MONTH, month);
		return List.of(days, length);
	}

}
