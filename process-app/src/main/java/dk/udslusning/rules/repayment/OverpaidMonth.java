package dk.udslusning.rules.repayment;

import java.time.YearMonth;
import java.util.Objects;

import dk.udslusning.rules.money.Money;

/**
 * A month for which more was decided than its facts gave.
 *
 * @param leaseId the lease whose refund it is
 * @param month the month
 * @param decided what was decided for it, in øre a month
 * @param due what its facts gave; less than what was decided
 */
public record OverpaidMonth(long leaseId, YearMonth month, Money decided, Money due) {

	public OverpaidMonth {
		Objects.requireNonNull(month, "month");
		if (due.compareTo(decided) >= 0) {
			throw new IllegalArgumentException("Nothing was decided too much for " + month);
		}
	}

	/**
	 * How much too much.
	 */
	public Money tooMuch() {
		return this.decided.minus(this.due);
	}

}
