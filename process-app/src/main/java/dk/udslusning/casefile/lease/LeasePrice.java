package dk.udslusning.casefile.lease;

import java.time.LocalDate;

import dk.udslusning.casefile.home.CompulsoryPayments;
import dk.udslusning.rules.money.Money;

/**
 * What a lease costs a month from a day on.
 *
 * @param from the first day of it
 * @param rent before housing benefit
 * @param payments compulsory payments besides the rent
 */
public record LeasePrice(LocalDate from, Money rent, CompulsoryPayments payments) {

	/**
	 * Whether it costs the same as another, from whichever day.
	 */
	public boolean isSameAmountAs(LeasePrice other) {
		return this.rent.equals(other.rent) && this.payments.equals(other.payments);
	}

}
