package dk.udslusning.rules.change;

import java.time.YearMonth;
import java.util.Objects;

import dk.udslusning.rules.money.Money;

/**
 * One month, compared.
 *
 * @param month the month
 * @param decided what was decided for it, zero where nothing was
 * @param calculated what its own facts and rates give
 */
public record MonthAmounts(YearMonth month, Money decided, Money calculated) {

	public MonthAmounts {
		Objects.requireNonNull(month, "month");
		if (decided.isNegative() || calculated.isNegative()) {
			throw new IllegalArgumentException("A refund is zero or more");
		}
	}

	boolean differs() {
		return !this.decided.equals(this.calculated);
	}

	boolean isLike(MonthAmounts other) {
		return this.decided.equals(other.decided) && this.calculated.equals(other.calculated);
	}

}
