package dk.udslusning.rules.refund;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import dk.udslusning.rules.money.Money;

/**
 * Another price of the home from a day inside the month.
 *
 * @param from the first day of it, after the month's first
 * @param rent rent of the home alone per month, before housing benefit; zero or more
 * @param compulsoryPayments payments besides the rent, each kind at most once
 */
public record RentChange(LocalDate from, Money rent, List<CompulsoryPayment> compulsoryPayments) {

	public RentChange {
		Objects.requireNonNull(from, "from");
		if (rent.isNegative()) {
			throw new IllegalArgumentException("A rent is zero or more");
		}
		compulsoryPayments = List.copyOf(compulsoryPayments);
	}

}
