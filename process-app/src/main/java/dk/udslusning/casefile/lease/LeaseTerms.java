package dk.udslusning.casefile.lease;

import java.time.LocalDate;

import dk.udslusning.casefile.home.HomePrice;
import dk.udslusning.rules.money.Money;

/**
 * What stands in a signed lease, as a caseworker copies it; anything may still be missing
 * or wrong. Amounts are per month.
 *
 * @param signedOn the day it was signed
 * @param leaseStart its first day
 * @param periodMonths months in which the deviations hold
 * @param deviations the deviations as stated in the lease
 * @param councilApprovedOn the day the council approved them
 * @param rent before housing benefit
 * @param rentChecked whether the caseworker has compared an unusual rent with the lease
 * @param heat heat on account; null for nothing
 * @param water water on account; null for nothing
 * @param antenna antenna and internet; null for nothing
 * @param laundry common laundry; null for nothing
 * @param other all else; null for nothing
 * @param plannedMovingIn the day the citizen plans to move in
 * @param plannedDischarge the day the citizen plans to leave the shelter; may be null
 */
public record LeaseTerms(LocalDate signedOn, LocalDate leaseStart, Integer periodMonths, String deviations,
		LocalDate councilApprovedOn, Money rent, boolean rentChecked, Money heat, Money water, Money antenna,
		Money laundry, Money other, LocalDate plannedMovingIn, LocalDate plannedDischarge) {

	/**
	 * What the tenant pays the landlord.
	 */
	HomePrice price() {
		return new HomePrice(this.rent, this.heat, this.water, this.antenna, this.laundry, this.other);
	}

}
