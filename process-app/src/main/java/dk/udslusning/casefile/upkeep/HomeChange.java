package dk.udslusning.casefile.upkeep;

import java.time.LocalDate;

import dk.udslusning.casefile.home.HomePrice;
import dk.udslusning.rules.money.Money;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What happened to a home, as a caseworker takes it down. Amounts are per month.
 *
 * @param home its number or words of its address
 * @param event what happened
 * @param on last day of a terminated lease, the day the tenant left, or the first day of
 * anything else
 * @param terminatedBy asked of a termination
 * @param restored asked of a vacated home: whether it has been restored
 * @param rent asked of a changed price, before housing benefit
 * @param heat heat on account; null for nothing
 * @param water water on account; null for nothing
 * @param antenna antenna and internet; null for nothing
 * @param laundry common laundry; null for nothing
 * @param other all else; null for nothing
 */
public record HomeChange(
		@NotNull(message = "Skriv boligens nummer eller adresse") @Size(max = 120,
				message = "Skriv højst 120 tegn") String home,
		@NotNull(message = "Vælg, hvad der er sket") HomeEvent event, @NotNull(message = "Vælg dagen") LocalDate on,
		TerminatedBy terminatedBy, Boolean restored, Money rent, Money heat, Money water, Money antenna, Money laundry,
		Money other) {

	HomePrice price() {
		return new HomePrice(this.rent, this.heat, this.water, this.antenna, this.laundry, this.other);
	}

	/**
	 * Without the home, so that a log cannot repeat an address.
	 */
	@Override
	public String toString() {
		return "HomeChange[" + this.event + "]";
	}

}
