package dk.udslusning.rules.refund;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/**
 * Days on which a shelter charges the tenant while the lease goes on.
 *
 * @param from the first day
 * @param to the last day
 */
public record ChargedDays(LocalDate from, LocalDate to) {

	public ChargedDays {
		Objects.requireNonNull(from, "from");
		if (to.isBefore(from)) {
			throw new IllegalArgumentException("A charge ends before it begins");
		}
	}

	/**
	 * Whether a day of the month is charged.
	 */
	boolean touches(YearMonth month) {
		return !this.from.isAfter(month.atEndOfMonth()) && !this.to.isBefore(month.atDay(1));
	}

}
